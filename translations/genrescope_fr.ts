<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>Mélange&#x202f;: moyenne</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>Mélange&#x202f;: moyenne des logarithmes</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>Mélange&#x202f;: maximum</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>Mélange&#x202f;: pondéré</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>Mélange&#x202f;: vote</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>l’encodage a échoué</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>le rééchantillonnage a échoué</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>rien de son contenu sonore ne peut être décodé</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>contenu inconnu</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>c’est autre chose</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>il vient d’un Genrescope plus récent</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>il ne contient pas de liste de modifications</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>impossible d’écrire dans le dossier, ou le disque est plein</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>il lui manque la colonne &apos;genre&apos;</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>il lui manque la colonne &apos;clip&apos;</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>il y a déjà quelque chose à cet endroit</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>ce n’est pas une liste de miroirs</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>son adresse doit commencer par https://</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>descripteurs non finis</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>aucun pour l’entraînement</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>il lui manque la colonne &apos;path&apos;</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>il dépasse 1 Go</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>elle contient un fichier sans nom lisible</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>elle ne contient aucun fichier</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>une autre partie que celle demandée a été envoyée</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>deux tailles différentes ont été annoncées</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>elle mène à une adresse non sûre</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>elle mène d’adresse en adresse</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>un autre programme est en train de le télécharger</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>un autre programme y décompresse des fichiers</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>son réseau lit d’autres descripteurs, et un modèle lit partout les mêmes</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>elle réserve d’autres extraits au test</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>son historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>ce n’est pas un historique d’époques</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>son historique a une ligne endommagée</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>ses probabilités ne correspondent pas</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>ses probabilités de développement ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>ce n’est pas un tableau époques × extraits × genres</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>elle n’a pas été interrompue</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>la musique a changé depuis son début</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>ses extraits seraient maintenant répartis autrement</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>il n’y a pas de run.json lisible</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>son historique est tronqué</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>son modèle appartient à une autre exécution</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>le dossier a été supprimé pendant l’entraînement</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>ses probabilités de développement ne correspondent pas à son enregistrement</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>son fichier model.safetensors manque</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>son état ne peut pas être lu</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>son état est endommagé</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>plus de 16 Mio</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>contenu binaire</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>plus de 200 000 entrées</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>un Genrescope plus récent l’a créé&#x202f;; mettez Genrescope à jour</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>ses commentaires dépasseraient 16 Mo</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>ses métadonnées sont endommagées</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>le tag ID3v2 est endommagé</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>ses tags sont d’une autre sorte que ceux d’iTunes</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>son contenu sonore est en fragments</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>sa description est endommagée</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>ses commentaires deviendraient trop longs</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>ses pages ne peuvent pas être réorganisées</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>ses commentaires sont endommagés ou inhabituels</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>ses tags ne peuvent pas être réorganisés</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>ses tags sont endommagés</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>il est devenu plus court entre-temps</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>un autre programme l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>sa liste INFO est endommagée</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>ses blocs sont endommagés ou inhabituels</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>il dépasserait 4 Go</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>cette sorte de fichier ne peut pas en contenir</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>son genre a été modifié depuis</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>une copie avec le nouveau se lit autrement</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>son tag ne peut pas contenir le nouveau</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>le nouveau a un nom impossible</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>Le son est trop faible pour juger&#x202f;: à peine plus que le bruit d’un enregistrement.</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>Cela ressemble à de la parole plutôt qu’à de la musique.</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>Cela ne ressemble à rien de ce sur quoi le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>Aucun genre ne se détache&#x202f;: il y a un peu de plusieurs.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez le nom ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>Impossible de lire %1 (%2). Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>%1 n’est pas un fichier audio lisible ici (%2). Les formats MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, les films et d’autres le sont.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>%1 est endommagé&#x202f;: %2. Procurez-vous une copie intacte.</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>%1 ne contient aucun son. Procurez-vous une copie complète.</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>%1 est trop court (%2)&#x202f;: il faut au moins 5 secondes.</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>%1 est silencieux du début à la fin. Vérifiez que l’enregistrement a bien fonctionné.</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>%1 contient des échantillons qui ne sont pas des nombres (%2). Exportez-le de nouveau depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>Impossible d’ouvrir le dossier %1 (%2). Vérifiez le nom et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>Il n’y a aucun fichier audio dans des dossiers de genre sous %1. Choisissez le dossier qui contient un dossier par genre.</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>Aucun des fichiers audio sous %1 n’est utilisable. Par exemple&#x202f;: %2 Choisissez un dossier de musique intacte.</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>%1 ne se trouve dans aucun dossier de genre. Placez-le dans l’un d’eux ou donnez-lui un nom comme blues.00003.wav.</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>Les tags de %1 n’indiquent aucun genre. Ajoutez-en un avec un éditeur de tags, ou prenez les genres des dossiers.</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>Le tableau %1 est inutilisable&#x202f;: %2. Il lui faut une ligne d’en-tête et le même nombre de cellules dans chaque ligne.</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>Il n’y a pas de genre «&#x202f;%1&#x202f;» dans cette collection. Elle contient&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>%1 contient des extraits de moins de deux genres (%2). Ajoutez un dossier d’extraits d’un autre genre.</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>Le genre «&#x202f;%1&#x202f;» a trop peu d’extraits utilisables (%2) pour l’entraînement et le test. Ajoutez-en ou laissez ce genre de côté.</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>La collection ne contient aucun des extraits que teste le protocole «&#x202f;%1&#x202f;». Ajoutez-les ou choisissez un autre protocole.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>%1 n’est pas une liste de lecture lisible (%2). Les formats M3U, M3U8 et PLS le sont.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>«&#x202f;%1&#x202f;», dans la liste de lecture %2, n’est pas un fichier de cet ordinateur et a été ignoré.</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>%1 n’est pas un modèle Genrescope (%2). Choisissez un fichier .safetensors enregistré par Genrescope.</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>Le modèle %1 est endommagé&#x202f;: %2. Restaurez-le depuis une copie ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>Le modèle %1 a été enregistré par un Genrescope plus récent (%2). Mettez Genrescope à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>%1 ne contient pas d’exécution d’entraînement (%2). Choisissez un dossier écrit par «&#x202f;train&#x202f;».</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>L’exécution %1 est en cours d’entraînement. Attendez qu’elle se termine ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>L’exécution %1 a été enregistrée par une autre version de Genrescope (format %2). Lisez-la avec celle-ci ou entraînez-la de nouveau.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>L’exécution %1 ne peut pas continuer&#x202f;: %2. Entraînez-la de nouveau.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>L’exécution %1 ne peut pas figurer à côté des autres&#x202f;: %2. Choisissez des exécutions sur les mêmes données, réparties de la même façon.</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>Impossible de lire dans %1 vos modifications de la collection (%2). Réparez ou supprimez ce fichier&#x202f;; la musique est intacte.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» %2.</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>Le genre de %1 n’a pas été modifié&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>Impossible d’écrire %1 (%2). Vérifiez l’espace libre et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>Il y a trop peu d’espace libre dans %1 (%2). Libérez-en ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>%1 n’a pas pu être téléchargé (%2). Vérifiez la connexion et relancez&#x202f;: le téléchargement reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>Le téléchargement de %1 a été interrompu&#x202f;: %2. Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>Ce qui se trouve à %1 n’est pas le fichier attendu (%2). Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>L’archive %1 est endommagée ou incomplète (%2). Supprimez-la et récupérez-la de nouveau.</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>Par prudence, l’archive %1 n’a pas été décompressée&#x202f;: %2. Récupérez-la auprès d’une source fiable.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>L’entraînement a divergé à l’époque %1 (%2). Essayez un taux d’apprentissage plus faible.</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>Un problème est survenu avec %1 (%2). Merci de le signaler, en précisant ce que vous faisiez avant.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1&#x202f;%</source>
        <extracomment>A share; the space is a narrow one that does not break</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>quasi-doublon</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>deux genres</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>défaut connu</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>Ce n’est pas un fichier audio, ou il est trop endommagé pour servir.</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>Moins de cinq secondes.</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>Il finit avant ce qu’annonce son en-tête, ou avant tous les autres extraits.</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>Rien n’y dépasse -80 dB.</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>Tous ses échantillons sont identiques.</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>Distordu&#x202f;: une grande part est à pleine échelle.</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>Un autre extrait a exactement le même son.</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>Un autre extrait vient du même enregistrement, d’après son empreinte acoustique.</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>Le même enregistrement se trouve aussi dans un autre genre.</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>Figure sur la liste publiée des défauts de GTZAN.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraîn.</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>dév.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>dossiers par genre</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>à plat</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation>Le rapport de 2016 à la lettre&#x202f;: 27 descripteurs sur 1291 trames, donnés bruts comme alors, et deux couches LSTM. Apprentissage lent et irrégulier.</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>Un bon résultat en une minute&#x202f;: statistiques de 46 descripteurs sur des blocs de 32 trames, standardisées, et une couche LSTM.</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>Le réseau unique le plus exact&#x202f;: toutes les statistiques par bloc, chaque extrait à cinq vitesses, écouté par courts passages, et des décalages qui l’empêchent d’apprendre les artistes.</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>Dix réseaux de deux sortes répondent ensemble et disent leur degré de certitude.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>best</source>
        <translation>le meilleur</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a reason, %2 what was found, e.g. &quot;too short (3.2 s)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>pas un fichier audio</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>contient des échantillons qui ne sont pas des nombres</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>doit être « system » ou le code d’une langue que parle le programme, comme « de »</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>doit être « system », « light », « dark » ou « contrast »</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>doit aller de 100 à 200</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>est trop long pour le nom d’un dossier</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>doit être compris entre 8000 et 192000</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>doit être une puissance de deux, de 256 à 16384</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>doit être compris entre 1 et fftSize</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>doit être compris entre 1 et 128</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>doit nommer au moins un descripteur, aucun deux fois</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>exige, pour contrast, un sampleRateHz supérieur à 12800 et un fftSize d’au moins sampleRateHz / 50</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>doit être compris entre 0 et 1000</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>doit être compris entre 0 et 100000</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>doit valoir 0, ou de 10 à 0.45 fois sampleRateHz</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>doit être supérieur à highPassHz</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>doit être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>doit nommer au moins un groupe, aucun deux fois</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>exige, pour les groupes autres que base, sampleRateHz 22050, fftSize 2048 et hopSamples 512</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>doit valoir au moins 13 pour cov et mmod</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>doit nommer de 1 à 16 couches</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>doit être compris entre 1 et 512 dans chaque couche</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>exige des couches LSTM</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>doit valoir au moins 0 et moins de 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négatif</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>doit être un objet JSON</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>a un type incorrect ou une valeur impossible</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>est inconnu</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>doit nommer au moins une recette</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>doit être compris entre 1 et 100</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>doit produire les mêmes pas pour tout un ensemble</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>doit être compris entre 1 et 1000000</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>doit être supérieur à 0 et au plus égal à 1</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>exige des entrées standardisées</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>doit être compris entre 0 et 1000</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>doit être compris entre 0 et 10</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>doit être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>exige l’entropie croisée catégorielle</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>désigne le dossier d’une autre reproduction (autres extraits, genres ou durées)&#x202f;; choisissez-en un vide</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>doit être compris entre 0 et 256</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>ne désigne encore rien à faire varier</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>doit être compris entre 0 et 20</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>doit être compris entre 0 et 10000</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>n’a aucune valeur à essayer</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>varie deux fois</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>donne plus de 10000 combinaisons&#x202f;; essayez-en moins</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>désigne le dossier d’une autre recherche (autre musique ou autres réglages de départ)&#x202f;; choisissez-en un vide</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>doit avoir un nom</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation>doit valoir 0, ou de 5 à 3600</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>doit être au moins 1 pour un jeu de données</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>a besoin de son&#x202f;: un tableau de descripteurs n’en a pas</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>ne peut pas être choisi pour un tableau de descripteurs&#x202f;: retirez-en les lignes</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>n’a pas de valeurs à essayer. Écrivez-les sous la forme 1,2,3 ou log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation>doit être compris entre 1 et 16</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>a d’abord besoin d’unités</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation>doit ressembler à learningRate=0.001,0.01 ou à learningRate=log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>n’est plus tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>appartient à un autre réseau</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêtée à %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>Lecture désactivée&#x202f;: cet ordinateur n’a pas de périphérique audio.</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>Lecture désactivée&#x202f;: le périphérique audio ne répond pas ou refuse la fréquence d’échantillonnage de ce morceau.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>Qu’est-ce que j’écoute ?</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>Déposez un morceau n’importe où dans cette fenêtre : vous voyez son genre, à quel point c’est sûr et comment cela change au fil du morceau. Pas de morceau sous la main ? Essayez les exemples.</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>De la musique pour apprendre</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>Pour vos propres genres : ouvrez un dossier de musique avec un dossier par genre. Chaque extrait est examiné, et rien dans le dossier n’est modifié.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>Choisissez un préréglage, appuyez sur Démarrer et regardez-le apprendre. Arrêtez quand vous voulez : la meilleure époque est gardée et peut servir aussitôt pour identifier.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>Chaque entraînement est gardé parmi les exécutions. Cochez-en plusieurs pour les comparer et les mélanger ; les expériences cherchent d’elles-mêmes de meilleurs réglages.</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>Toute une bibliothèque</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>Des milliers de morceaux sont écoutés sur tous les processeurs. Leurs genres peuvent être écrits dans leurs étiquettes après un aperçu, et annulés.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>Appuyez sur Maj+F1 ou sur le point d’interrogation sous les pages, puis cliquez sur un graphique ou un nombre : il dit ce qu’il est. La langue, les couleurs et cette visite se trouvent dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>plus brillant</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>plus bruité, comme par des cymbales ou de la distorsion</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>plus pur, avec peu de bruit entre ses notes</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>plus fort</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>plus doux</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>plus vif&#x202f;: son volume change beaucoup d’un instant à l’autre</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>plus égal en volume</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>plus clair&#x202f;: ses notes ressortent</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>plus dense&#x202f;: peu de ses notes ressortent</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>plus marqué sur les temps</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>plus léger sur les temps</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>plus prompt à changer de timbre</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>plus lent à changer de timbre</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>plus régulier dans sa pulsation</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>plus libre dans sa pulsation</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>plus fait de notes tenues que de frappes</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>plus fait de frappes que de notes tenues</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>plus net dans sa tonalité</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>plus flou dans sa tonalité</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>plus prompt à changer de notes</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>plus lent à changer de notes</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>plutôt en majeur</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>plutôt en mineur</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>Le genre que le modèle attribue à ce morceau. Là où aucun ne se détache, il dit qu’il n’est pas sûr.</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>À quel point le modèle est sûr de ce genre : parmi les morceaux à 70 %, environ sept sur dix sont justes. Il a été étalonné sur des extraits dont le modèle n’a jamais appris.</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>À quel point c’est sûr, en mots, et combien de réseaux du modèle sont d’accord.</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>Comment le modèle répartit sa certitude entre les genres, le plus probable d’abord. Tous ensemble font 100 %.</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>Le volume du morceau du début à la fin. Cliquez pour écouter à partir de là ; les flèches déplacent, plus et moins zooment.</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>Ce qui a été entendu au fil du morceau, une demi-minute à la fois : plus une couleur est haute, plus le genre est sûr. Cliquez pour écouter à partir de là.</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>Quelles hauteurs sonnent à quel moment : le temps va vers la droite, la hauteur vers le haut ; plus la couleur est vive, plus c’est fort.</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>Les genres de cette collection : combien d’extraits a chacun, et combien sont écartés. Cliquez sur l’un d’eux pour ne voir que ses extraits.</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>Les extraits, un par ligne. Un clic sur un titre les trie ; les marques disent ce qui a été trouvé sur un extrait.</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>Si des extraits d’un même artiste ou d’un même enregistrement se trouvent à la fois dans l’entraînement et dans le test. Alors le résultat est meilleur que le réseau.</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>Chaque point est un extrait, et ceux qui se ressemblent sont proches : les deux directions où les extraits diffèrent le plus. Cliquez sur deux d’entre eux pour les comparer.</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>Où se trouve chaque genre selon le descripteur choisi : le point est sa moyenne, le trait son écart. Des genres dont les traits ne se touchent pas sont faciles à distinguer.</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>Le descripteur choisi au fil des extraits, pas à pas.</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>Le volume de l’extrait. Cliquez pour écouter à partir de là.</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>À quelle distance de la vérité sont les réponses du réseau, après chaque époque. Les deux courbes baissent tant qu’il apprend ; là où le développement remonte, il commence à apprendre les extraits par cœur.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>La part des extraits reconnus après chaque époque. Il apprend de ceux de l’entraînement, jamais de ceux du développement.</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>Chaque ligne est un genre, chaque colonne ce pour quoi le réseau a pris ses extraits. Ce qui est reconnu est sur la diagonale, le reste sont des confusions. Cliquez sur une case pour écouter ses extraits.</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>Une matrice de confusion par pli : chaque ligne est un genre, chaque colonne ce pour quoi ses extraits ont été pris.</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>Les matrices de confusion des modèles, puis celles de leurs mélanges. Une étoile signifie qu’aucun modèle ici ne reconnaît mieux ce genre. Cliquez sur une case pour écouter ses extraits.</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>La part des extraits de développement reconnus. Les réglages ont été choisis d’après eux : une musique nouvelle sera reconnue un peu moins bien.</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>Avec d’autres extraits du même genre, la part serait entre ces deux valeurs dans 95 cas sur 100.</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>La part des extraits de test reconnus. Ils n’ont participé à rien : c’est ce que peut attendre une musique nouvelle. Chaque regard est compté.</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>Tous les entraînements : leur exactitude sur le développement avec son intervalle à 95 %, leur courbe et ce qui diffère du préréglage. Cochez-en plusieurs pour les comparer.</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>La part des extraits de développement reconnus après chaque époque de cette exécution.</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>Quand cette exécution a commencé, combien de temps elle a duré et sur quoi.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Chaque point est un entraînement : un réglage en abscisse, son exactitude sur le développement en ordonnée. La ligne est le meilleur résultat atteint.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Chaque point est un entraînement : un réglage en abscisse, en puissances de dix, son exactitude sur le développement en ordonnée. La ligne est le meilleur résultat atteint.</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>L’exactitude des entraînements après chaque époque.</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>La meilleure exactitude pour chaque paire de deux réglages : plus la couleur est vive, mieux c’est. L’étoile marque la meilleure.</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>La meilleure exactitude de tous les essais sur le développement. Le meilleur d’un grand nombre a toujours un peu de chance : mesurez-le sur le test.</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>La moyenne de l’exactitude sur tous les plis. Chaque extrait a été testé une fois, par un réseau qui n’en avait pas appris.</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>De combien l’exactitude varie d’un pli à l’autre : à quel point elle dépend des extraits testés.</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>De combien elle varie entre graines sur le même pli : à quel point elle dépend du hasard de l’entraînement.</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>F1 est élevé là où un genre est trouvé et rien d’autre n’est pris pour lui. Ceci est sa moyenne sur les genres, qui comptent tous autant.</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>L’exactitude de chaque exécution après chaque époque. Un clic sur un nom masque sa courbe.</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>Précision : parmi les extraits appelés ainsi, la part qui en est vraiment. Rappel : parmi les extraits d’un genre, la part trouvée. F1 : les deux en un nombre.</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>Ce que le second modèle fait autrement que le premier : plus d’extraits dans une case, ou moins. Cherchez le plus sur la diagonale.</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>La probabilité d’une telle différence par le seul hasard si les deux modèles se valaient. Sous 5 %, on la tient d’habitude pour réelle.</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>Pour quoi chaque modèle prend cet extrait, et à quel point il en est sûr.</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>Tous les morceaux écoutés, avec leur genre et la certitude du modèle. Un clic sur un titre les trie.</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>De quels genres se compose votre bibliothèque, en nombre de morceaux.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>La part des extraits reconnus, chacun par des réseaux qui n’en ont pas appris.</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>Les réponses classées selon leur certitude. Sur la ligne en tirets, les réponses sûres à 70 % sont justes sept fois sur dix ; au-dessous, les réseaux sont trop sûrs.</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>Les fichiers qui ne participent pas, chacun avec la raison.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>Tout à fait sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>Tendance de ce côté</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>Difficile à dire&#x202f;: il y a un peu de plusieurs genres</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>Comme la plupart des morceaux du genre %1, et contrairement à bien d’autres musiques, ce morceau est&#x202f;:</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>Contrairement à la plupart des morceaux du genre %1, il est&#x202f;:</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>Par rapport à la musique, tous genres confondus, sur laquelle le modèle a été entraîné, ce morceau est&#x202f;:</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>Réseau %1&#x202f;: %2 %3, puis %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>%1 réseaux sur %2 sont d’accord</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>il contient plusieurs genres&#x202f;: voir le fil du morceau</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>Rien dans son timbre ne ressort par rapport à la musique sur laquelle le modèle a été entraîné.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>Ce que répond chaque modèle</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>probabilité en pour cent</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>%1 juge %2 probable à %3</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1&#x202f;: c’est l’étiquette de l’extrait</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>Réglage qui varie</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>Comment ses valeurs sont données</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Valeurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Nombre de valeurs</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>Ne plus faire varier</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>Ces valeurs</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Pas égaux</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>Facteurs égaux</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>Des facteurs égaux conviennent à ce qui couvre plusieurs puissances de dix, comme un taux d’apprentissage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>Cliquez pour voir ces extraits.</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Les flèches vont d’une case à l’autre</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>Étiqueté %1&#x202f;; les fichiers de la collection n’ont pas changé</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%1 pour %2, %3 pour %4</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>De combien le modèle est plus sûr de sa réponse que de l’étiquette&#x202f;: les valeurs les plus hautes sont les plus susceptibles d’être mal étiquetées</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Pris pour</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>Contredit l’étiquette</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>Désormais, les entraînements prennent l’extrait pour ce genre. Les fichiers de la collection restent tels quels&#x202f;; «&#x202f;Annuler&#x202f;» revient en arrière.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>Le fichier de l’extrait n’existe plus.</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>Étiqueté %1</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>Étiqueté %1&#x202f;; ne participe plus aux entraînements</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>Étiqueté %1&#x202f;; désormais pris pour %2 à l’entraînement</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>Le faire participer</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>Un extrait exclu ne participe pas aux entraînements. Les fichiers de la collection restent tels quels&#x202f;; «&#x202f;Annuler&#x202f;» revient en arrière.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>Autres extraits du même enregistrement</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>exactement le même son</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>le même enregistrement</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>le même enregistrement, commence %1 s plus tard</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>le même enregistrement, commence %1 s plus tôt</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>Carte des extraits</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>Les flèches vont d’un extrait à l’autre, Entrée en choisit un</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>across</source>
        <translation>abscisse</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ordonnée</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipSound</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation>Il n’y a pas d’extrait dans cette cellule.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>Retour à la matrice (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Cette cellule</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tous les extraits</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>Tels que les voit ce modèle</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>Tous les extraits, étiquettes douteuses en tête</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, reconnu</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, pris pour %2</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>%1 ne participe plus aux entraînements.</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 participe de nouveau.</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>%1 est désormais étiqueté %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln extrait</numerusform>
            <numerusform>%Ln extraits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>extraits</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>genres</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>minutes de musique</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>Répartis au hasard</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>Répartis par numéro</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>Répartis par artiste</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>Plis d’artistes de GTZAN</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>GTZAN sans défauts</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>Répartition des extraits</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Renommer ou fusionner…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>Extraits portant une marque</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Réétiqueter…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>Les extraits choisis ne participent pas. Les fichiers ne changent pas.</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>Les extraits choisis comptent comme un autre genre. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>Annule la dernière modification de cette collection.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>Rien n’est écarté&#x202f;: tous les extraits examinés jusqu’ici sont utilisables.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tous les extraits</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>répartition impossible</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>Extraits de test qui ont un artiste, voire l’enregistrement même, en commun avec ceux de l’entraînement. Toute valeur autre que 0 fait paraître le résultat meilleur qu’il n’est.</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>Avec ou sans marque</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>Extraits de %1</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Réétiqueter</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>Renommer ou fusionner</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>Le genre «&#x202f;%1&#x202f;» s’appelle désormais ainsi. Le nom d’un autre genre fusionne les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln extrait de test partage un artiste</numerusform>
            <numerusform>%Ln extraits de test partagent un artiste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln partage un enregistrement</numerusform>
            <numerusform>%Ln partagent un enregistrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>%Ln extrait compte comme</numerusform>
            <numerusform>%Ln extraits comptent comme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>Enregistrer un mélange</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Utiliser pour identifier</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Étiquettes douteuses</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>Enregistre les réseaux dans un seul fichier de modèle, utilisable partout où un modèle peut l’être</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>Tous les extraits, d’abord ceux dont les modèles contredisent l’étiquette avec le plus de certitude</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>Choisir des exécutions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>Enregistrer le mélange</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>Ouverture des exécutions</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>Leurs réponses aux extraits de développement sont lues dans leurs dossiers&#x202f;; rien n’est entraîné de nouveau.</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>Cochez au moins deux exécutions sur la page «&#x202f;Exécutions&#x202f;». Leurs matrices de confusion s’affichent ici côte à côte, avec tous leurs mélanges.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Exactitude par époque</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>Scores par genre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>Cliquez sur une cellule pour voir ses extraits. Une étoile&#x202f;: aucun modèle ici n’a un F1 plus élevé pour ce genre.</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>aucun d’un genre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitude (développement)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>Précision&#x202f;: parmi les extraits pris pour un genre, la part qui en est.
Rappel&#x202f;: parmi les extraits d’un genre, la part qui est reconnue.
F1&#x202f;: la moyenne harmonique des deux.</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>Le premier modèle</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>Le second modèle</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>Ce qui change de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>p&#xa0;&lt;&#xa0;0.001</source>
        <translation>p&#xa0;&lt;&#xa0;0.001</translation>
    </message>
    <message>
        <source>p&#xa0;=&#xa0;%1</source>
        <translation>p&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>This is one and the same model.</source>
        <translation>C’est un seul et même modèle.</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>La différence dépasse le hasard&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>La différence peut fort bien être due au hasard&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>Extraits que seul le premier identifie bien&#x202f;: %1&#x202f;; que seul le second&#x202f;: %2. Le test exact de McNemar demande combien de fois un partage aussi inégal viendrait du hasard si les deux se valaient.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation>Une validation croisée est en cours. Les plis terminés sont conservés comme exécutions.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation>Chaque pli est entraîné à nouveau avec autant de graines&#x202f;: à quel point le chiffre tient au hasard</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>Garder les artistes groupés</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>Les extraits d’un même artiste, ou au son identique, ne sont jamais séparés&#x202f;: le chiffre est plus bas, et plus juste pour de la musique nouvelle</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>Inclure le jeu de test</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>Sinon, le jeu de test est gardé à part pour la toute fin</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Modifier dans «&#x202f;Entraîner&#x202f;»</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>La recette</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>exactitude, moyenne</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>écart entre plis</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>écart entre graines</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>Terminé&#x202f;: chaque pli est une exécution de la page «&#x202f;Exécutions&#x202f;»</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Écoute des extraits</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>Avec 95&#x202f;% de confiance, l’exactitude réelle est comprise entre %1 et %2&#x202f;; les écarts sont en points de pourcentage.</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Tous les plis</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>Pli %1, graine %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Pli %1</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Comme sur la page «&#x202f;Entraîner&#x202f;»&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré pour l’instant</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>Aucune collection n’est ouverte</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>Les extraits sont répartis en plis&#x202f;; chaque pli sert à tester un réseau entraîné sur tous les autres. On obtient un chiffre avec sa dispersion, et non un coup de chance.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>Ouvrez une collection de musique sur la page «&#x202f;Données&#x202f;», puis mesurez ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2 à %3), %Ln extrait</numerusform>
            <numerusform>%1 (%2 à %3), %Ln extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln entraînement</numerusform>
            <numerusform>%Ln entraînements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1&#x202f;: cliquer pour masquer ou afficher</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>Le descripteur au fil des extraits</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>Entraîner dessus</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>Déposez ici un dossier de musique</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>contenant un dossier par genre, comme le jeu de données GTZAN. Chaque extrait est examiné&#x202f;; ce qui est inutilisable est écarté et listé, et rien n’est modifié dans le dossier.</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>Composer une collection de démo</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>180 courtes pièces en six styles, composées par le programme lui-même&#x202f;: pour l’essayer sans téléchargement. Ce sont des esquisses, pas des enregistrements.</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>Télécharger GTZAN…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>Examen des extraits</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>Si les tags des fichiers indiquent leur genre, choisissez cette option sous «&#x202f;Plus&#x202f;».</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>Arrêté&#x202f;: tous les extraits n’ont pas été examinés. L’entraînement examine les autres lui-même.</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>Trop peu d’extraits pour l’entraînement, le développement et le test (moins de %1)&#x202f;: %2. Ajoutez des extraits ou fusionnez ces genres avec d’autres.</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>Ouvrir un tableau de fichiers…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>Genres d’après les tags des fichiers</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>Couper les longs morceaux en demi-minutes</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>Les parties d’un morceau vont toujours dans le même jeu.</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>Ouvrir un tableau avec une colonne de fichiers et une de genres</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>Ouvrir un dossier de musique classée par genre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln extrait est écarté et ne participe pas. La liste dit pourquoi.</numerusform>
            <numerusform>%Ln extraits sont écartés et ne participent pas. La liste dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>Différence de deux matrices de confusion</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>a été pris pour</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1&#x202f;: le premier reconnaît %2 extraits sur %3, le second %4</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1&#x202f;: le premier prend %2 extraits sur %3 pour %4, le second %5</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>Télécharger GTZAN</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>1000 extraits de 30 secondes en dix genres&#x202f;: le jeu de données de la plupart des articles sur les genres (Tzanetakis et Cook 2002). Il n’a pas de licence&#x202f;: il sert à la recherche, pas à la redistribution. Chaque extrait est comparé à sa somme de contrôle connue.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>Choisir une archive…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>La première adresse qui répond</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (n’existe plus)</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>Choisir une archive de GTZAN</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>Archives (*.tar.gz *.tgz *.tar *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>Choisir où placer le dossier «&#x202f;gtzan&#x202f;»</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Décompresser</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>1.2 GB y sont téléchargés et décompressés&#x202f;; %1 sont libres.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>Vérification de chaque extrait</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 extraits sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation>GTZAN est là, complet et tel que publié</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>Les données sont là, mais pas toutes telles que publiées</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>Arrêté. Ce qui est arrivé est conservé&#x202f;: le téléchargement reprendra de là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln extrait a la somme de contrôle connue.</numerusform>
            <numerusform>%Ln extraits ont la somme de contrôle connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln extrait en diffère.</numerusform>
            <numerusform>%Ln extraits en diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln extrait est dans un autre format, qui n’en a pas.</numerusform>
            <numerusform>%Ln extraits sont dans un autre format, qui n’en a pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>%Ln extrait manque.</numerusform>
            <numerusform>%Ln extraits manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>GTZAN est en cours de téléchargement. Ce qui est là est conservé, et le téléchargement reprendra à partir de là.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>Le rapport de 2016</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>Arrêté. Choisissez de nouveau «&#x202f;Explorer&#x202f;» pour continuer.</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>Calcul des descripteurs</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>Cliquez sur un extrait pour l’écouter et le voir</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>La plupart des différences suivent cet axe (%1)</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>Puis celui-ci (%1)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTableModel</name>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartés</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>Ce qui a été entendu au fil du morceau</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>genres</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>Le guide n’en parle pas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation>Exactitude selon deux réglages</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1&#x202f;: %2 sur le jeu de développement</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1&#x202f;: pas encore essayé</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>Modèle actif&#x202f;: %1, %Ln genre</numerusform>
            <numerusform>Modèle actif&#x202f;: %1, %Ln genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>Ouvrir des morceaux…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>Autre modèle…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>Revenir au modèle précédent</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>Déposez un morceau n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>ou ouvrez-en un, ou collez-le&#x202f;: MP3, M4A, FLAC, Ogg, Opus, WAV et la plupart des autres formats sont lisibles. Les dossiers et listes de lecture aussi.</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>Entraîner sur ma musique</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>Essayer avec de la musique inventée</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>Modèle actif&#x202f;: instantané de l’entraînement, époque %1</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>Il n’y a aucun fichier audio dans ce qui a été déposé.</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>Aucun genre appris pour l’instant</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>Votre morceau est prêt</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>Genrescope apprend les genres par l’exemple. Donnez-lui un dossier de musique contenant un dossier par genre&#x202f;; l’entraînement prend environ une minute. Ou laissez-le composer un peu de musique pour l’essayer.</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>Ouvrir des morceaux</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>Morceaux (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modèles (*.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln autre n’est pas utilisable non plus.</numerusform>
            <numerusform>%Ln autres ne sont pas utilisables non plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>Genrescope n’a encore appris aucun genre. Entraînez un modèle ou ouvrez-en un&#x202f;: il écoutera aussitôt %Ln morceau.</numerusform>
            <numerusform>Genrescope n’a encore appris aucun genre. Entraînez un modèle ou ouvrez-en un&#x202f;: il écoutera aussitôt %Ln morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>Essayer des exemples</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>Six courtes pièces que le programme compose lui-même : des esquisses de styles, pas des enregistrements.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Composition…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>Chronologie en marqueurs pour Audacity…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>Chronologie en JAMS…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>Chronologie en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit : %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Retirer la dernière</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>Unités de la couche %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>Meilleure époque %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation>La bibliothèque écoute la musique. Les morceaux terminés sont conservés ; ajoutez de nouveau les autres.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>Selon le tag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>Ajouter de la musique…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>Écrire les genres dans les fichiers…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>Tout ce qui est connu (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>Une liste de lecture par genre (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>Pas encore de musique ici</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>Déposez ici des dossiers, listes de lecture ou morceaux&#x202f;: Genrescope les écoute sur tous les cœurs et retient ce qu’il a entendu. Rien n’est envoyé nulle part et aucun fichier n’est modifié.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>Chercher titres, artistes, fichiers</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>Ouvrir dans «&#x202f;Identifier&#x202f;»</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>Oublier (le fichier reste)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>%1 morceaux écoutés</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 déjà connus</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>%1 n’ont pas pu être écoutés&#x202f;: triez par État pour les voir</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>Personne n’écoute encore&#x202f;: entraînez un modèle ou ouvrez-en un sur la page «&#x202f;Identifier&#x202f;». Votre musique reste en attente.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>Où placer les listes de lecture</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exporter la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln autre n’est pas utilisable non plus.</numerusform>
            <numerusform>%Ln autres ne sont pas utilisables non plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>%Ln liste de lecture écrite</numerusform>
            <numerusform>%Ln listes de lecture écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>%Ln morceau écrit</numerusform>
            <numerusform>%Ln morceaux écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>L’ancien genre est rétabli dans %Ln fichier.</numerusform>
            <numerusform>L’ancien genre est rétabli dans %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>Le genre a été écrit dans %Ln fichier.</numerusform>
            <numerusform>Le genre a été écrit dans %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln fichier est resté tel quel&#x202f;:</numerusform>
            <numerusform>%Ln fichiers sont restés tels quels&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>Avec les noms des fichiers, dossiers et genres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>Si quelque chose ne va pas, ceci aide les développeurs à comprendre pourquoi. Il n’est envoyé à personne, sauf si vous l’envoyez.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MainWindow</name>
    <message>
        <source>Genrescope</source>
        <translation>Genrescope</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce ?</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>Cliquez ensuite sur un graphique ou un nombre : il dit ce qu’il est (Maj+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>Un travail est en cours</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>Fermer Genrescope maintenant ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>Un problème est survenu dans Genrescope même. Le travail en cours a été arrêté et ce qu’il avait est conservé. Fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>Genrescope s’est arrêté brutalement la dernière fois. Un entraînement alors en cours peut être repris dans Exécutions.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>Matrice de confusion de %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>a été pris pour</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>%1 des %2 extraits de %3 ont été pris pour %4 (%5)</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>%1 des %2 extraits de %3 ont été reconnus (%4)</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1&#x202f;: aucun ici ne fait mieux</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>Comme dans le rapport de 2016&#x202f;: les numéros des extraits disent lesquels entraînent et lesquels sont testés. Des chanteurs se trouvent des deux côtés.</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>Trois plis aléatoires, chacun testé une fois. Des artistes se trouvent des deux côtés, si bien que le chiffre est flatteur.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>Les trois plis publiés de GTZAN, chacun testé une fois&#x202f;; aucun artiste ne se trouve des deux côtés.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>Les listes de GTZAN filtrées de leurs défauts&#x202f;: les artistes sont séparés, les extraits répétés ou distordus laissés de côté.</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>Trois plis de votre propre collection qui ne divisent aucun artiste nommé dans les tags, chacun testé une fois.</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>Plis par artiste</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>Groupé par artiste</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>Défauts filtrés</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Plis aléatoires</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>Celui du rapport</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>Mesurer aussi ce qui marche sans mémoire</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>Mesurer l’apport des fuites d’artistes</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>À quelle fréquence les réseaux de cette recette ont-ils raison&#x202f;? Aucun extrait testé n’a servi à leur entraînement.</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Comme dans le formulaire</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>Des réseaux d’autres graines sur chaque pli&#x202f;: ils montrent la part du hasard, et répondent aussi ensemble.</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>Répète la mesure sur autant de partitions en plis. La partition déplace le chiffre de plusieurs points.</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>Une machine à vecteurs de support et des réseaux sans récurrence sur les mêmes colonnes&#x202f;: ce que le LSTM doit battre.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>Réseaux de chaque sorte</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>Entraînement et test des réseaux</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Écoute des extraits</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>Mesure selon un protocole</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Descripteurs</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation>Le meilleur : %1 avec %2</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>%1 d’exactitude (intervalle à 95 % de %2 à %3)</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>Un réseau %1, tous ensemble %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>Travail sur plusieurs machines</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>Voir ses exécutions</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>Une recherche, une validation croisée, une mesure ou une bibliothèque trop grande pour un seul ordinateur peut être découpée en tâches pour une grappe de calcul : dans un terminal, genrescope-cli plan. Ouvrez le dossier d’un tel plan pour voir où il en est et ce qu’il donne, pendant que l’on y travaille.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>Toutes les tâches sont terminées</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>Une étape plus fine a été ajoutée : soumettez de nouveau le plan.</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>Ses tableaux sont dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>%Ln morceau écouté</numerusform>
            <numerusform>%Ln morceaux écoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>Descripteurs de %Ln extrait</numerusform>
            <numerusform>Descripteurs de %Ln extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>%1 sur %Ln tâche terminée</numerusform>
            <numerusform>%1 sur %Ln tâches terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>%Ln autre est en cours.</numerusform>
            <numerusform>%Ln autres sont en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln tâche a échoué et peut être soumise de nouveau : %1</numerusform>
            <numerusform>%Ln tâches ont échoué et peuvent être soumises de nouveau. La première : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>Plus près (Ctrl et molette, ou +)</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>Plus loin (Ctrl et molette, ou -)</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>Une mesure selon un protocole est en cours. Ce qui est mesuré jusqu’ici sera perdu.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation>Jusqu’où croire à sa confiance</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>des extraits sont bien nommés par un seul réseau (intervalle à 95&#x202f;%&#x202f;: %1)</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Un réseau</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>± %1 entre graines&#x202f;; F1 macro %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>Sans récurrence</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>%1 ensemble&#x202f;; le reste du réseau est inchangé</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>Machine à vecteurs de support</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>sur les moyennes et écarts des mêmes colonnes</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Plis aléatoires</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>%1 points de plus, à cause des fuites d’artistes</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>Erreur de calibration %1, avant la température %2. Sûr de %3 des réponses&#x202f;; parmi elles, %4 sont justes.</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>Erreur de calibration %1, pour tous les réseaux ensemble</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>des extraits sont bien nommés par %Ln réseau (intervalle à 95&#x202f;%&#x202f;: %1)</numerusform>
            <numerusform>des extraits sont bien nommés par %Ln réseaux ensemble (intervalle à 95&#x202f;%&#x202f;: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln extrait de test partage un artiste avec l’entraînement</numerusform>
            <numerusform>%Ln extraits de test partagent un artiste avec l’entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln partage le son même</numerusform>
            <numerusform>%Ln partagent le son même</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>%Ln extrait testé</numerusform>
            <numerusform>%Ln extraits testés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>%Ln laissé de côté par le protocole</numerusform>
            <numerusform>%Ln laissés de côté par le protocole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln ensemble</numerusform>
            <numerusform>%Ln ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>écart de la valeur ci-dessus sur %Ln partition</numerusform>
            <numerusform>écart de la valeur ci-dessus sur %Ln partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RecipeForm</name>
    <message>
        <source>Open a collection</source>
        <translation>Ouvrir une collection</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>Par numéro d’extrait</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>La part harmonique</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>La part percussive</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>Aucune&#x202f;: chaque pas isolé</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>Le dernier pas</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>La moyenne</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Moyenne et écart</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>Lire dans les deux sens</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>Catégorielle</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>Cosinus jusqu’à 0</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>Divisé par 2 si bloqué</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>La dernière époque</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>La meilleure époque</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>Standardiser chaque colonne</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>Écouter à cinq vitesses</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>Chaque genre compte autant</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>70&#x202f;% des extraits de chaque genre entraînent, 20&#x202f;% guident le choix des réglages, 10&#x202f;% sont consultés une fois, à la fin. Par artiste&#x202f;: aucun artiste, dans la mesure où ils sont connus, n’est dans deux jeux.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>Passe-haut dès</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>Passe-bas jusqu’à</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>Préaccentuation</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Entend</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>La part harmonique est ce qui tient sa hauteur, la part percussive ce qui est bref&#x202f;: batterie, consonnes.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>Chaque couche lit ce que dit la précédente à chaque pas&#x202f;; les unités sont ce qu’elle peut dire.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>Un LSTM se souvient d’un pas à l’autre. «&#x202f;Aucune&#x202f;» s’en passe&#x202f;: l’étalon qui dit ce qu’apporte la mémoire.</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Répond avec</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>Comment les états au fil du temps deviennent une seule réponse. L’attention apprend quels pas comptent&#x202f;; l’écart dit à quel point les états changent.</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>Activation de cellule</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>Ce qui comprime l’état de la cellule. La sigmoïde est celle du rapport, tanh apprend mieux.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>Cette part des sorties de la dernière couche est mise à 0 au hasard pendant l’entraînement, pour que le réseau ne dépende d’aucune en particulier.</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>Pas à la fois</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>Entraîne sur un passage aléatoire d’autant de pas&#x202f;; à l’usage, la moyenne de plusieurs passages couvre l’extrait. 0&#x202f;: l’extrait entier.</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>Une seconde série de couches lit l’extrait depuis la fin.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>Combien de fois chaque extrait est vu.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>Extraits dont la moyenne décide d’un pas.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>La taille d’un pas&#x202f;: trop grande, il ne se stabilise jamais&#x202f;; trop petite, il n’arrive jamais.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>Ce que l’entraînement diminue. La binaire est celle du rapport&#x202f;; la catégorielle ne regarde que le vrai genre.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>La même graine, les mêmes extraits et réglages donnent le même réseau.</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>Pas et arrêt</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>Un taux qui baisse vers la fin laisse le réseau se stabiliser.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>La part de tous les pas pendant laquelle le taux d’apprentissage monte depuis 0.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserve</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>La meilleure époque est celle dont l’exactitude sur le jeu de développement est la plus haute.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>Finit après autant d’époques sans progrès. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>Le gradient d’un pas est ramené à cette norme, pour qu’un lot singulier ne puisse pas dérouter le réseau. 0&#x202f;: toute longueur.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>Tire un peu tous les poids vers 0 à chaque pas.</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>Contre le par-cœur</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>Ramène chaque colonne à une moyenne de 0 et un écart de 1 sur le jeu d’entraînement. Sans cela, les colonnes en hertz noient les autres.</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>Limite des entrées</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>Les valeurs standardisées sont coupées à ce nombre d’écarts. 0&#x202f;: non.</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>Blanchiment</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>Réduit les directions dans lesquelles les extraits d’un même genre diffèrent, là où l’on distingue des artistes plutôt que des genres. 0&#x202f;: non.</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>À l’entraînement, chaque extrait est aussi entendu un et deux demi-tons plus bas et plus haut.</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>Décalages de différence</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>Décale un extrait d’au plus cette part de la différence entre deux autres d’un même genre, comme si un autre artiste l’avait joué.</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>Bruit de décalage</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>Décale chaque colonne d’un extrait d’une quantité aléatoire ayant cet écart.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquettes</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>Cette part de chaque cible est répartie sur tous les genres, pour que le réseau n’apprenne jamais à être certain.</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>Les extraits des genres plus rares pèsent plus, pour les collections déséquilibrées.</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>Aucune collection n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>Choisissez au moins deux genres</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1, %Ln extrait</numerusform>
            <numerusform>%1, %Ln extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>%Ln nombre par pas, %1 pas par extrait</numerusform>
            <numerusform>%Ln nombres par pas, %1 pas par extrait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln genre participe</numerusform>
            <numerusform>%Ln genres participent</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReliabilityChart</name>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>Réponses triées selon leur certitude. Sur la ligne pointillée, les réponses sûres à 70&#x202f;% sont justes sept fois sur dix&#x202f;; en dessous, les réseaux sont trop sûrs d’eux.</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>Fiabilité&#x202f;: erreur de calibration %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>extraits</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>Le rapport est en cours de reproduction. Ce qui est fait est conservé, et le même dossier continuera avec le reste.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>Reproduire le rapport</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>Voir ses entraînements</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>Le rapport «&#x202f;What am I listening to?&#x202f;» faisait varier à la main un réglage après l’autre, mélangeait ses trois meilleurs réseaux et les testait une fois. Ici, toutes ses expériences sont refaites&#x202f;; une page place ensuite ses chiffres imprimés à côté des nôtres, avec des intervalles. Arrêtez à tout moment&#x202f;: ce qui est fait n’est pas refait.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>Reproduire le rapport de 2016</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>Durée de chaque entraînement</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Le rapport est écrit.</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>Arrêté&#x202f;; redémarrez pour continuer d’ici</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Où placer le rapport</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Écoute des extraits</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>Aucune collection n’est ouverte&#x202f;: ouvrez-en une sur la page «&#x202f;Données&#x202f;».</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>Chaque entraînement est réduit à %1 de sa durée dans le rapport&#x202f;: un aperçu rapide, pas ses chiffres.</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>Chaque entraînement est aussi long que dans le rapport.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>%1 entraînement sur %Ln terminé</numerusform>
            <numerusform>%1 entraînements sur %Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>Terminé&#x202f;: %Ln entraînement</numerusform>
            <numerusform>Terminé&#x202f;: %Ln entraînements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>Sur le jeu de test, la moyenne des trois réseaux reconnaît %1, leur maximum %2&#x202f;; consulté %Ln fois.</numerusform>
            <numerusform>Sur le jeu de test, la moyenne des trois réseaux reconnaît %1, leur maximum %2&#x202f;; consulté %Ln fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitude (développement)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’exécution</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Note sur l’exécution</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Une note pour vous-même</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Utiliser pour identifier</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>Entraîner ainsi</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>Son entraînement a été interrompu&#x202f;: il reprend aux dernières époques conservées et finit comme si de rien n’était</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>Ouvre la page «&#x202f;Entraîner&#x202f;» avec tous les réglages de cette exécution</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>L’exécution quitte le tableau&#x202f;; «&#x202f;Annuler&#x202f;» la rétablit</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>Cette exécution n’a pas encore de modèle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 de %Ln extrait de développement (%2 à %3)</numerusform>
            <numerusform>%1 des %Ln extraits de développement (%2 à %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation>Réseaux en ONNX…</translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation>ONNX avec normalisation et calibration…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>Époques en tableau (CSV)…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>recette personnelle</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>Aucune époque n’est encore terminée</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>Exactitude en développement par époque&#x202f;; le point est la meilleure</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>Tous les réglages sont ceux du préréglage</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>Diffère du préréglage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>Part du jeu de développement reconnue, avec son intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitude (dév.)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages différents</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>%1 de %Ln extrait de développement est reconnu&#x202f;; avec 95&#x202f;% de confiance, la part réelle est comprise entre %2 et %3</numerusform>
            <numerusform>%1 des %Ln extraits de développement sont reconnus&#x202f;; avec 95&#x202f;% de confiance, la part réelle est comprise entre %2 et %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Utiliser pour identifier</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>Essayer sur un morceau</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>Écoute des morceaux avec le meilleur réseau jusqu’ici&#x202f;; l’entraînement continue</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitude (développement)</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>La matrice de confusion vient avec la première époque.</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>meilleure %1, à l’époque %2</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>entre %1 et %2,
avec 95&#x202f;% de confiance</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>Cet entraînement s’est terminé sans résultat.</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>Première époque sur %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>%1 s chacune</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>meilleure %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%1 extrait de développement sur %Ln reconnu.
F1 macro %2.
Le réseau de l’époque %3.</numerusform>
            <numerusform>%1 extraits de développement sur %Ln reconnus.
F1 macro %2.
Le réseau de l’époque %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>Chaque entraînement est conservé ici avec ses réglages, sa courbe et son réseau. Entraînez-en un&#x202f;: il apparaît pendant qu’il apprend.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>Autres exécutions…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>Reproduire le rapport…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>Affiche les exécutions d’un autre dossier</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>Refait chaque expérience du rapport de 2016 et place ses chiffres à côté de ceux imprimés</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>Par nom, note, réglage…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Trouver des exécutions</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>État des exécutions</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>Ouvrir un dossier d’exécutions</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimée.</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>Cochez au moins deux exécutions, à la souris ou avec Espace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 exécution sur %Ln</numerusform>
            <numerusform>%1 exécutions sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>Comparer %Ln exécution</numerusform>
            <numerusform>Comparer %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exporter l’exécution</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit : %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Couleurs de %1 à %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>Le meilleur d’entre eux</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>Moyenne des genres</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchCharts</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>De quel tour</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>Exactitude selon %1</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Exactitude par époque</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Tous les tours</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grossier</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>Plus fin, tour %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation>Une recherche est en cours. Les essais terminés sont conservés, et la même recherche continuera avec le reste.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>En faire varier un autre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Toutes les combinaisons</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Tirés au hasard</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>Après chaque tour, une grille plus fine est posée autour du meilleur point jusqu’ici</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>Tours plus fins</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Modifier dans «&#x202f;Entraîner&#x202f;»</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Entraîner ceci</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>Voir tous les essais</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>L’un des réglages ci-dessus n’a pas encore de valeurs.</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Comme sur la page «&#x202f;Entraîner&#x202f;»&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Aucune recherche pour l’instant</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>Aucune collection n’est ouverte</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>Chaque combinaison entraîne son propre réseau&#x202f;; le graphique montre quels réglages reconnaissent le plus d’extraits de développement. Le jeu de test n’est pas consulté.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>Ouvrez une collection de musique sur la page «&#x202f;Données&#x202f;», puis cherchez ici.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Écoute des extraits</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>Aucun essai terminé</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>Meilleur jusqu’ici&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>%1 essai sur %Ln terminé</numerusform>
            <numerusform>%1 essais sur %Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>Arrêté après %Ln essai</numerusform>
            <numerusform>Arrêté après %Ln essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>Terminé&#x202f;: %Ln essai</numerusform>
            <numerusform>Terminé&#x202f;: %Ln essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>%Ln entraînement au premier tour</numerusform>
            <numerusform>%Ln entraînements au premier tour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln essai a échoué&#x202f;; son exécution dit pourquoi.</numerusform>
            <numerusform>%Ln essais ont échoué&#x202f;; leurs exécutions disent pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 de %Ln extrait de développement (%2 à %3)</numerusform>
            <numerusform>%1 des %Ln extraits de développement (%2 à %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>exclu par vous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation>Dossier habituel</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>De tous les textes, nombres et dates. La fenêtre est refaite ; ce qui y est ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>Clair ou sombre ; le contraste élevé est blanc sur noir, sans rien de pâle. « Comme le système » suit le bureau, aussi pendant que le programme tourne.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>En pour cent de ce que demande le bureau. Boutons et lignes grandissent avec elles.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Choisir le dossier des exécutions</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>Choisir le dossier de musique</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>Chaque entraînement est gardé ici dans son propre dossier. Les exécutions qui sont ailleurs y restent. Dans un terminal, c’est --store.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>Où commence le choix des morceaux et des collections.</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>La dernière collection</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>Au démarrage du programme, pour qui entraîne chaque jour. Ce qui en a été lu est gardé : cela ne prend qu’un instant.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Réglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>Aide et fichiers</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>Montre en une minute à quoi sert chaque page.</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Ces réglages</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>En fichier, pour les avoir aussi sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>La fenêtre sera refaite quand le travail en cours sera terminé, pour que rien n’en soit perdu.</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>Les réglages de %1 s’appliquent désormais.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>Un chapitre pour chaque page, aussi avec F1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>Ce qui s’est mal passé, à envoyer aux développeurs si vous le souhaitez.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>pas sûr&#x202f;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>écoute…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>Bientôt son tour</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>Lecture des premières secondes</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>À première vue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>En ce moment&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>Le plus proche est %1, %2.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>Tracé du spectrogramme…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpreadView</name>
    <message>
        <source>The feature in each genre</source>
        <translation>Le descripteur dans chaque genre</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>écart</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>Écrire les genres dans les fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>Genre actuel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>Seul le genre est écrit&#x202f;: titre, artiste, pochette et tout le reste ne changent pas. Les anciens genres sont conservés, et «&#x202f;Annuler l’écriture&#x202f;» les rétablit.</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>Écrire les genres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>%Ln fichier va changer.</numerusform>
            <numerusform>%Ln fichiers vont changer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln a déjà le genre.</numerusform>
            <numerusform>%Ln ont déjà le genre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>Les genres sont en cours d’écriture dans les fichiers. Les fichiers pas encore atteints restent tels quels.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>Consulter le jeu de test…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>Jusqu’ici, les extraits de test n’ont servi ni à l’entraînement ni à aucun choix</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>Écoute des extraits&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>Le jeu de test</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>Consulter le jeu de test maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>Il est gardé pour la toute fin&#x202f;: il dit ce que vaut un réseau sur de la musique qui n’a joué aucun rôle dans les choix. Qui choisit ses réglages d’après lui obtient un chiffre trop flatteur.

Chaque consultation est comptée et affichée avec le résultat.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Écoute des extraits</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>Consulter encore…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>Jeu de test&#x202f;: verrouillé, personne ne l’a consulté.</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>Exactitude de test %1 (%2 à %3), consulté %Ln fois</numerusform>
            <numerusform>Exactitude de test %1 (%2 à %3), consulté %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Mesurer…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>L’exactitude de tels réseaux, mesurée d’une façon que d’autres peuvent répéter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>Arrêté avant la fin de la première époque</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>Ces réglages ont servi sur %1&#x202f;; une autre collection est ouverte.</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>Un entraînement est en cours&#x202f;: laissez-le finir ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Écoute des extraits</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>Arrêt en cours&#x202f;: la meilleure époque jusqu’ici est conservée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Rien à apprendre pour l’instant</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>Ouvrez une collection de musique sur la page «&#x202f;Données&#x202f;», ou faites-en composer une&#x202f;: entraînez ensuite un réseau dessus ici.</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>Écoute de chaque extrait</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt à entraîner</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>Leur son devient les nombres que lit le réseau. Un autre entraînement sur les mêmes extraits démarrera aussitôt.</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>La perte et l’exactitude s’afficheront ici pendant que le réseau apprend. Arrêtez à tout moment&#x202f;: la meilleure époque jusqu’ici est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln extrait est inutilisable et ne participe pas&#x202f;; la page «&#x202f;Données&#x202f;» dit pourquoi.</numerusform>
            <numerusform>%Ln extraits sont inutilisables et ne participent pas&#x202f;; la page «&#x202f;Données&#x202f;» dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>L’entraînement a divergé à l’époque %1 et a donc été arrêté ; le réseau de l’époque %2 a été conservé. Essayez un taux d’apprentissage plus faible.</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>Pas encore prêt à entraîner</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>Un réseau est en cours d’entraînement. Ce qu’il a appris jusqu’ici est conservé comme exécution.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Arrow keys move along the song, plus and minus zoom</source>
        <translation>Les flèches parcourent le morceau, plus et moins zooment</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Listening to the clips&quot;</extracomment>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
</context>
</TS>
