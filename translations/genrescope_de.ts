<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>Mischung: Mittelwert</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>Mischung: Mittel der Logarithmen</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>Mischung: Maximum</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>Mischung: gewichtet</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>Mischung: Abstimmung</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>kein Arbeitsspeicher</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>das Kodieren ist gescheitert</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>das Umrechnen der Abtastrate ist gescheitert</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>von ihrem Klang lässt sich nichts dekodieren</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ihr Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>unbekannter Inhalt</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>es ist etwas anderes</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>sie stammt von einem neueren Genrescope</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>sie enthält keine Liste von Änderungen</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>in den Ordner lässt sich nicht schreiben, oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>ihr fehlt die Spalte &apos;genre&apos;</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>ihr fehlt die Spalte &apos;clip&apos;</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>dort ist schon etwas</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>es ist keine Liste von Spiegelservern</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>ihre Adresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>Merkmale nicht endlich</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>keine zum Trainieren</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>ihr fehlt die Spalte &apos;path&apos;</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>sie ist größer als 1 GB</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>es enthält eine Datei ohne lesbaren Namen</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>keine Dateien darin</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>es kam ein anderer Teil als der angeforderte</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>es wurden zwei verschiedene Größen angekündigt</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>sie führt zu einer unsicheren Adresse</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>sie führt von Adresse zu Adresse</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>ein anderes Programm lädt sie gerade herunter</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>ein anderes Programm entpackt gerade dort</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>sein Netz liest andere Merkmale, und ein Modell liest überall dieselben</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>er behält andere Clips für den Test zurück</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>sein Verlauf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>es ist kein Verlauf von Epochen</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>sein Verlauf hat eine beschädigte Zeile</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>seine Wahrscheinlichkeiten passen nicht</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>seine Wahrscheinlichkeiten der Entwicklung lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>es ist kein Feld aus Epochen × Clips × Genres</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>er wurde nicht unterbrochen</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>die Musik hat sich seit seinem Beginn geändert</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>seine Clips würden jetzt anders aufgeteilt</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>es gibt keine lesbare run.json</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>sein Verlauf ist abgeschnitten</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>sein Modell gehört zu einem anderen Lauf</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>der Ordner wurde während des Trainings entfernt</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>seine Wahrscheinlichkeiten der Entwicklung passen nicht zu seiner Aufzeichnung</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>seine model.safetensors fehlt</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>sein Zustand lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>sein Zustand ist beschädigt</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>größer als 16 MiB</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>binärer Inhalt</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>mehr als 200.000 Einträge</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>ein neueres Genrescope hat es angelegt; bitte Genrescope aktualisieren</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>ihre Kommentare würden über 16 MB wachsen</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>ihre Metadaten sind beschädigt</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>der ID3v2-Tag ist beschädigt</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>ihre Tags sind von anderer Art als die von iTunes</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>ihr Klang liegt in Fragmenten vor</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>ihre Beschreibung ist beschädigt</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>ihre Kommentare würden zu lang</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>ihre Seiten lassen sich nicht neu ordnen</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>ihre Kommentare sind beschädigt oder ungewöhnlich</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>ihre Tags lassen sich nicht neu ordnen</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>ihre Tags sind beschädigt</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>sie wurde inzwischen kürzer</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>ein anderes Programm hat sie inzwischen geändert</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>ihre INFO-Liste ist beschädigt</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>ihre Blöcke sind beschädigt oder ungewöhnlich</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>sie würde über 4 GB wachsen</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>diese Art von Datei kann keines aufnehmen</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>ihr Genre wurde seitdem geändert</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>eine Kopie mit dem neuen liest sich anders</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>ihr Tag kann das neue nicht aufnehmen</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>das neue hat einen unmöglichen Namen</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>Es ist zu leise für ein Urteil: kaum lauter als das Rauschen einer Aufnahme.</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>Es klingt eher nach Sprache als nach Musik.</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>Es ähnelt nichts von dem, womit das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>Kein Genre sticht hervor: Es hat von mehreren etwas.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>Die Datei %1 gibt es nicht. Prüfen Sie den Namen oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>%1 lässt sich nicht lesen (%2). Prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>%1 ist keine Audiodatei, die hier gelesen werden kann (%2). Lesbar sind MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, Filme und andere.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>%1 ist beschädigt: %2. Besorgen Sie eine unbeschädigte Kopie.</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>%1 enthält keinen Ton. Besorgen Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>%1 ist zu kurz (%2): Mindestens 5 Sekunden sind nötig.</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>%1 ist von Anfang bis Ende still. Prüfen Sie, ob die Aufnahme gelungen ist.</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>%1 enthält Abtastwerte, die keine Zahlen sind (%2). Exportieren Sie die Datei noch einmal aus dem Programm, das sie erzeugt hat.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen (%2). Prüfen Sie den Namen und ob Sie ihn öffnen dürfen.</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>Unter %1 gibt es keine Audiodateien in Genre-Ordnern. Wählen Sie den Ordner, der für jedes Genre einen eigenen Ordner enthält.</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>Keine der Audiodateien unter %1 ist brauchbar. Zum Beispiel: %2 Wählen Sie einen Ordner mit unbeschädigter Musik.</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>%1 liegt in keinem Genre-Ordner. Verschieben Sie die Datei in einen oder geben Sie ihr einen Namen wie blues.00003.wav.</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>Die Tags von %1 nennen kein Genre. Ergänzen Sie es mit einem Tag-Editor oder übernehmen Sie die Genres aus den Ordnern.</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>Die Tabelle %1 ist nicht brauchbar: %2. Sie braucht eine Kopfzeile und in jeder Zeile gleich viele Zellen.</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>In dieser Sammlung gibt es kein Genre „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>%1 enthält Clips von weniger als zwei Genres (%2). Fügen Sie einen Ordner mit Clips eines weiteren Genres hinzu.</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>Das Genre „%1“ hat zu wenige brauchbare Clips (%2) zum Trainieren und Testen. Fügen Sie Clips hinzu oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>Die Sammlung enthält keinen der Clips, die das Protokoll „%1“ testet. Fügen Sie sie hinzu oder wählen Sie ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>%1 ist keine lesbare Wiedergabeliste (%2). Lesbar sind M3U, M3U8 und PLS.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>„%1“ in der Wiedergabeliste %2 ist keine Datei auf diesem Computer und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>%1 ist kein Genrescope-Modell (%2). Wählen Sie eine .safetensors-Datei, die Genrescope gespeichert hat.</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>Das Modell %1 ist beschädigt: %2. Stellen Sie es aus einer Kopie wieder her oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>Das Modell %1 wurde von einem neueren Genrescope gespeichert (%2). Aktualisieren Sie Genrescope, um es zu nutzen.</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>%1 enthält keinen Trainingslauf (%2). Wählen Sie einen Ordner, den „train“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>Der Lauf %1 wird gerade trainiert. Warten Sie, bis er endet, oder stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>Der Lauf %1 wurde von einer anderen Version von Genrescope gespeichert (Format %2). Lesen Sie ihn mit dieser oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>Der Lauf %1 kann nicht weitergehen: %2. Trainieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>Der Lauf %1 passt nicht neben die anderen: %2. Wählen Sie Läufe mit denselben Daten und derselben Aufteilung.</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>Ihre Änderungen an der Sammlung lassen sich aus %1 nicht lesen (%2). Reparieren oder entfernen Sie diese Datei; die Musik ist unverändert.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>Die Einstellung „%1“ %2.</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>Das Genre in %1 wurde nicht geändert: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Prüfen Sie den freien Speicherplatz und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>In %1 ist zu wenig Speicherplatz frei (%2). Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>%1 konnte nicht heruntergeladen werden (%2). Prüfen Sie die Verbindung und starten Sie neu: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>Das Herunterladen von %1 wurde beendet: %2. Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>Unter %1 liegt nicht die erwartete Datei (%2). Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>Das Archiv %1 ist beschädigt oder unvollständig (%2). Löschen Sie es und laden Sie es neu.</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>Das Archiv %1 wurde sicherheitshalber nicht entpackt: %2. Besorgen Sie es aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Wie gewünscht gestoppt.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>Das Training ist in Epoche %1 divergiert (%2). Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>Bei %1 ist etwas schiefgegangen (%2). Bitte melden Sie dies und was Sie zuvor getan haben.</translation>
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
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>Fast-Duplikat</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>zwei Genres</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>bekannter Fehler</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>Keine Audiodatei oder bis zur Unbrauchbarkeit beschädigt.</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>Kürzer als fünf Sekunden.</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>Endet früher, als der Dateikopf angibt, oder früher als alle anderen Clips.</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>Nichts darin ist lauter als -80 dB.</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>Alle Abtastwerte sind gleich.</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>Verzerrt: Vieles liegt bei Vollaussteuerung.</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>Ein anderer Clip hat genau denselben Klang.</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>Ein anderer Clip stammt laut akustischem Fingerabdruck aus derselben Aufnahme.</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>Dieselbe Aufnahme gibt es auch in einem anderen Genre.</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>Steht auf der veröffentlichten Liste der Fehler von GTZAN.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>Entw.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>Genreordner</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation>Der Bericht von 2016 buchstabengetreu: 27 Merkmale in 1291 Frames, wie damals roh eingespeist, und zwei LSTM-Schichten. Lernt langsam und sprunghaft.</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>Ein gutes Ergebnis in einer Minute: Statistiken von 46 Merkmalen über Blöcke von 32 Frames, standardisiert, und eine LSTM-Schicht.</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>Das genaueste Einzelnetz: alle Blockstatistiken, jeder Clip in fünf Tempi, in kurzen Abschnitten gehört, und Verschiebungen, die es davon abhalten, Künstler zu lernen.</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>Zehn Netze zweier Arten antworten gemeinsam und sagen, wie sicher sie sind.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
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
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>keine Audiodatei</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>enthält Abtastwerte, die keine Zahlen sind</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>muss „system“ sein oder das Kürzel einer Sprache, die das Programm spricht, etwa „de“</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>muss „system“, „light“, „dark“ oder „contrast“ sein</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>muss von 100 bis 200 reichen</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>ist zu lang für den Namen eines Ordners</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>muss zwischen 8000 und 192000 liegen</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>muss eine Zweierpotenz von 256 bis 16384 sein</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>muss zwischen 1 und fftSize liegen</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>muss zwischen 1 und 128 liegen</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>muss mindestens ein Merkmal nennen, keines doppelt</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>braucht für contrast eine sampleRateHz über 12800 und eine fftSize von mindestens sampleRateHz / 50</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>muss zwischen 0 und 1000 liegen</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>muss zwischen 0 und 100000 liegen</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>muss 0 sein oder zwischen 10 und dem 0.45-Fachen von sampleRateHz liegen</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>muss über highPassHz liegen</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>muss mindestens eine Gruppe nennen, keine doppelt</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>braucht für andere Gruppen als base sampleRateHz 22050, fftSize 2048 und hopSamples 512</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>muss für cov und mmod mindestens 13 sein</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>muss 1 bis 16 Schichten nennen</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>muss in jeder Schicht zwischen 1 und 512 liegen</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>braucht LSTM-Schichten</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>muss mindestens 0 und kleiner als 1 sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>hat den falschen Typ oder keinen möglichen Wert</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>muss mindestens ein Rezept nennen</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>muss zwischen 1 und 100 liegen</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>muss für das ganze Ensemble dieselben Schritte ergeben</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>muss zwischen 1 und 1000000 liegen</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>muss größer als 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>braucht standardisierte Eingaben</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>muss zwischen 0 und 1000 liegen</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>muss zwischen 0 und 10 liegen</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>braucht die kategoriale Kreuzentropie</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>nennt den Ordner einer anderen Reproduktion (andere Clips, Genres oder Längen); wählen Sie einen leeren</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>muss zwischen 0 und 256 liegen</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>nennt noch nichts zum Variieren</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>muss zwischen 0 und 20 liegen</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>muss zwischen 0 und 10000 liegen</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>hat keine Werte zum Ausprobieren</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>wird doppelt variiert</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>ergibt mehr als 10000 Kombinationen; probieren Sie weniger</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>nennt den Ordner einer anderen Suche (andere Musik oder andere Ausgangseinstellungen); wählen Sie einen leeren</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>muss einen Namen haben</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation>muss 0 sein oder zwischen 5 und 3600 liegen</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>muss für einen Datensatz mindestens 1 sein</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>braucht Klang: eine Tabelle von Merkmalen hat keinen</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>lässt sich bei einer Tabelle von Merkmalen nicht wählen: ihre Zeilen weglassen</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>hat keine Werte zum Probieren. Schreiben Sie sie als 1,2,3 oder als log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation>muss zwischen 1 und 16 liegen</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>braucht zuerst Einheiten</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation>muss aussehen wie learningRate=0.001,0.01 oder learningRate=log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>ist nicht mehr, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>gehört zu einem anderen Netz</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>gestoppt bei %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>Die Wiedergabe ist aus: Dieser Computer hat kein Audiogerät.</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>Die Wiedergabe ist aus: Das Audiogerät antwortet nicht oder lehnt die Abtastrate dieses Stücks ab.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>Was höre ich da?</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>Ziehen Sie ein Lied irgendwo in dieses Fenster: Sie sehen sein Genre, wie sicher es ist und wie es sich im Lauf des Liedes ändert. Kein Lied zur Hand? Probieren Sie die Hörproben.</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>Musik zum Lernen</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>Für eigene Genres: Öffnen Sie einen Ordner mit Musik, in dem jedes Genre einen Ordner hat. Jeder Clip wird angesehen; im Ordner wird nichts verändert.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Ein Netz trainieren</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>Wählen Sie eine Vorlage, drücken Sie auf Start und sehen Sie zu, wie es lernt. Anhalten geht jederzeit: Die beste Epoche bleibt und kann gleich zum Erkennen dienen.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>Jedes Training bleibt unter den Läufen erhalten. Haken Sie mehrere an, um sie zu vergleichen und zu mischen; die Experimente suchen selbst nach besseren Einstellungen.</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>Eine ganze Bibliothek</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>Tausende Lieder werden auf allen Prozessoren gehört. Ihre Genres lassen sich nach einer Vorschau in die Tags schreiben und auch wieder zurücknehmen.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>Drücken Sie Umschalt+F1 oder das Fragezeichen unter den Seiten und klicken Sie auf ein Diagramm oder eine Zahl: Sie erfahren, was es ist. Sprache, Farben und dieser Rundgang stehen in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>geräuschhafter, wie durch Becken oder Verzerrung</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>reiner, mit wenig Rauschen zwischen den Tönen</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>lauter</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>leiser</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>lebhafter: Die Lautstärke ändert sich stark von Moment zu Moment</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>gleichmäßiger in der Lautstärke</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>klarer: Die Töne treten hervor</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>dichter: Wenige Töne treten hervor</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>kräftiger in den Schlägen</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>sanfter in den Schlägen</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>schneller im Wechsel der Klangfarbe</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>langsamer im Wechsel der Klangfarbe</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>gleichmäßiger im Puls</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>freier im Puls</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>mehr aus gehaltenen Tönen als aus Schlägen gemacht</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>mehr aus Schlägen als aus gehaltenen Tönen gemacht</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>eindeutiger in der Tonart</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>unbestimmter in der Tonart</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>schneller im Wechsel der Töne</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>langsamer im Wechsel der Töne</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>mehr in Dur</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>mehr in Moll</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>Das Genre, für das das Modell dieses Lied hält. Wo keines heraussticht, sagt es, dass es nicht sicher ist.</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>Wie sicher das Modell dieses Genres ist: Von Liedern mit 70 % stimmen etwa sieben von zehn. Geeicht wurde es an Clips, aus denen das Modell nie gelernt hat.</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>Wie sicher das in Worten ist und wie viele Netze des Modells übereinstimmen.</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>Wie sich die Sicherheit des Modells auf die Genres verteilt, das wahrscheinlichste zuerst. Alle zusammen ergeben 100 %.</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>Die Lautstärke des Liedes von Anfang bis Ende. Ein Klick spielt von dort; die Pfeiltasten bewegen, Plus und Minus vergrößern und verkleinern.</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>Was im Lauf des Liedes gehört wurde, je eine halbe Minute: je höher eine Farbe, desto sicherer das Genre. Ein Klick spielt von dort.</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>Welche Töne wann klingen: Die Zeit geht nach rechts, die Tonhöhe nach oben; je kräftiger die Farbe, desto lauter.</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>Die Genres dieser Sammlung: wie viele Clips jedes hat und wie viele davon ausgesondert sind. Ein Klick zeigt nur seine Clips.</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>Die Clips, einer je Zeile. Ein Klick auf eine Überschrift sortiert sie; die Zeichen sagen, was an einem Clip aufgefallen ist.</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>Ob Clips desselben Künstlers oder derselben Aufnahme sowohl im Trainings- als auch im Testteil liegen. Dann ist das Ergebnis besser als das Netz.</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>Jeder Punkt ist ein Clip, und was ähnlich klingt, liegt nahe beieinander: die zwei Richtungen, in denen sich die Clips am meisten unterscheiden. Klicken Sie zwei an, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>Wo jedes Genre in diesem Merkmal liegt: Der Punkt ist der Mittelwert, der Strich die Abweichung. Genres, deren Striche sich nicht berühren, sind leicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>Das gewählte Merkmal entlang der Clips, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>Die Lautstärke des Clips. Ein Klick spielt von dort.</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>Wie weit die Antworten des Netzes von der Wahrheit entfernt sind, nach jeder Epoche. Beide Kurven fallen, solange es lernt; wo die Entwicklung wieder steigt, lernt es die Clips auswendig.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>Der Anteil der Clips, die erkannt werden, nach jeder Epoche. Aus den Trainingsclips lernt es, aus denen der Entwicklung nie.</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>Jede Zeile ist ein Genre, jede Spalte das, wofür das Netz seine Clips hielt. Erkanntes liegt auf der Diagonale, alles andere sind Verwechslungen. Ein Klick auf eine Zelle zeigt ihre Clips.</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>Eine Konfusionsmatrix je Fold: jede Zeile ein Genre, jede Spalte das, wofür seine Clips gehalten wurden.</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>Die Konfusionsmatrizen der Modelle, dann die ihrer Mischungen. Ein Stern heißt, dass hier kein Modell dieses Genre besser erkennt. Ein Klick auf eine Zelle zeigt ihre Clips.</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>Der Anteil der Entwicklungsclips, die erkannt werden. Nach ihnen wurden die Einstellungen gewählt, neue Musik wird also etwas weniger gut erkannt.</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>Mit anderen Clips derselben Art läge der Anteil in 95 von 100 Fällen zwischen diesen beiden.</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>Der Anteil der Testclips, die erkannt werden. Sie waren an nichts beteiligt: Das kann neue Musik erwarten. Jeder Blick darauf wird gezählt.</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>Jedes Training, das es gab: seine Genauigkeit auf dem Entwicklungsteil mit dem 95-%-Intervall, seine Kurve und was von der Vorlage abweicht. Haken Sie mehrere an, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>Der Anteil der Entwicklungsclips, die nach jeder Epoche dieses Laufs erkannt wurden.</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>Wann dieser Lauf begann, wie lange er dauerte und woraus er lernte.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Jeder Punkt ist ein Training: waagerecht eine Einstellung, senkrecht die Genauigkeit auf dem Entwicklungsteil. Die Linie ist das Beste, was erreicht wurde.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Jeder Punkt ist ein Training: waagerecht eine Einstellung in Zehnerpotenzen, senkrecht die Genauigkeit auf dem Entwicklungsteil. Die Linie ist das Beste, was erreicht wurde.</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>Die Genauigkeit der Trainings nach jeder Epoche.</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>Die beste Genauigkeit für jedes Paar zweier Einstellungen: je kräftiger die Farbe, desto besser. Der Stern zeigt die beste.</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>Die beste Genauigkeit aller Versuche auf dem Entwicklungsteil. Der Beste von vielen hat immer auch etwas Glück: Messen Sie ihn am Testteil.</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>Der Mittelwert der Genauigkeit über alle Folds. Jeder Clip wurde einmal getestet, von einem Netz, das nicht aus ihm gelernt hat.</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>Wie sehr die Genauigkeit von Fold zu Fold schwankt: wie weit sie davon abhängt, welche Clips getestet werden.</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>Wie sehr sie auf demselben Fold zwischen Startwerten schwankt: wie weit sie vom Zufall beim Training abhängt.</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>F1 ist hoch, wo ein Genre gefunden und nichts anderes dafür gehalten wird. Dies ist der Mittelwert über die Genres, die alle gleich zählen.</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>Die Genauigkeit jedes Laufs nach jeder Epoche. Ein Klick auf einen Namen blendet seine Kurve aus.</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>Precision: von den Clips, die so genannt wurden, der Anteil, der dazugehört. Recall: von den Clips eines Genres der Anteil, der gefunden wird. F1: beides in einer Zahl.</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>Was das zweite Modell anders macht als das erste: mehr Clips in einer Zelle oder weniger. Gut ist mehr auf der Diagonale.</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>Wie wahrscheinlich ein so großer Unterschied allein durch Zufall wäre, wären beide Modelle gleich gut. Unter 5 % gilt er meist als echt.</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>Wofür jedes Modell diesen Clip hält und wie sicher es ist.</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>Jedes Lied, das gehört wurde, mit seinem Genre und wie sicher das Modell ist. Ein Klick auf eine Überschrift sortiert sie.</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>Aus welchen Genres Ihre Bibliothek besteht, nach der Zahl der Lieder.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>Der Anteil der Clips, die erkannt werden, jeder von Netzen, die nicht aus ihm gelernt haben.</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>Antworten, geordnet nach ihrer Sicherheit. Auf der gestrichelten Linie stimmen Antworten, die zu 70 % sicher sind, sieben von zehn Mal; darunter sind die Netze zu sicher.</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>Die Dateien, die nicht teilnehmen, jede mit dem Grund.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>Tendenz in diese Richtung</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>Schwer zu sagen: Es hat von mehreren etwas</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>Wie die meiste Musik des Genres %1 und anders als viel andere Musik ist dieses Stück:</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>Anders als die meiste Musik des Genres %1 ist es:</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>Neben der Musik aller Genres, mit der das Modell trainiert wurde, ist dieses Stück:</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>Netz %1: %2 %3, dann %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>%1 von %2 Netzen sind sich einig</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>mehrere Genres darin: siehe Verlauf des Stücks</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>Nichts an seinem Klang sticht hervor neben der Musik, mit der das Modell trainiert wurde.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>Was jedes Modell antwortet</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>Wahrscheinlichkeit in Prozent</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>%1 hält %2 zu %3 für wahrscheinlich</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1: Der Clip ist darunter eingeordnet</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>Einstellung, die variiert</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>Wie ihre Werte angegeben werden</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Wie viele Werte</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>Dies nicht mehr variieren</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>Diese Werte</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Gleiche Schritte</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>Gleiche Faktoren</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>Gleiche Faktoren passen zu dem, was über Zehnerpotenzen reicht, etwa einer Lernrate</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>Klicken, um diese Clips zu sehen.</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>Eingeordnet unter %1; die Dateien der Sammlung sind unverändert</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%1 für %2, %3 für %4</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>Um wie viel sicherer sich das Modell seiner Antwort ist als der Einordnung: Die höchsten Werte sind am ehesten falsch eingeordnet</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Eingeordnet</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>Widerspruch</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>Einordnen unter</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>Ab jetzt gilt der Clip im Training als dieses Genre. Die Dateien der Sammlung bleiben, wie sie sind; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>Die Datei des Clips ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>Eingeordnet unter %1</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>Eingeordnet unter %1; nimmt ab jetzt an Trainings nicht teil</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>Eingeordnet unter %1; gilt ab jetzt im Training als %2</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>Wieder teilnehmen lassen</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>Ein ausgeschlossener Clip nimmt an Trainings nicht teil. Die Dateien der Sammlung bleiben, wie sie sind; „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>Andere Clips derselben Aufnahme</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>genau derselbe Klang</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>dieselbe Aufnahme, beginnt %1 s später</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>dieselbe Aufnahme, beginnt %1 s früher</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>Karte der Clips</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>Die Pfeiltasten gehen von Clip zu Clip, die Eingabetaste wählt einen</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>across</source>
        <translation>waagerecht</translation>
    </message>
    <message>
        <source>up</source>
        <translation>senkrecht</translation>
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
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>Nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>brauchbar</translation>
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
        <translation>Clip</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation>In dieser Zelle sind keine Clips.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>Zurück zur Matrix (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Diese Zelle</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>Wie dieses Modell sie sieht</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>Alle Clips, die zweifelhaften Einordnungen zuerst</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, gehalten für %2</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>%1 nimmt ab jetzt an Trainings nicht teil.</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 nimmt wieder teil.</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>%1 ist ab jetzt unter %2 eingeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>Minuten Musik</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>Zufällig aufgeteilt</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>Nach Clipnummer aufgeteilt</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>Nach Künstler aufgeteilt</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>Künstler-Folds von GTZAN</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>GTZAN ohne Fehler</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>Wie die Clips aufgeteilt werden</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Umbenennen, vereinen…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>Clips mit einer Markierung</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Umordnen…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>Die gewählten Clips nehmen nicht teil. Mit den Dateien geschieht nichts.</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>Die gewählten Clips zählen zu einem anderen Genre. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>Nimmt die letzte Änderung an dieser Sammlung zurück.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>Nichts ist ausgesondert: Jeder bisher geprüfte Clip ist brauchbar.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>so nicht aufteilbar</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>Testclips, die einen Künstler oder sogar die Aufnahme mit den Trainingsclips gemeinsam haben. Alles außer 0 lässt das Ergebnis besser aussehen, als es ist.</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>Mit und ohne Markierung</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>Clips von %1</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Neu einordnen</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>Umbenennen oder vereinen</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>Das Genre „%1“ heißt ab jetzt so. Der Name eines anderen Genres vereint die beiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln ausgesondert</numerusform>
            <numerusform>%Ln ausgesondert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln Testclip mit gleichem Künstler</numerusform>
            <numerusform>%Ln Testclips mit gleichem Künstler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln mit gleicher Aufnahme</numerusform>
            <numerusform>%Ln mit gleicher Aufnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>%Ln Clip zählt als</numerusform>
            <numerusform>%Ln Clips zählen als</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>Mischung speichern</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Zum Erkennen nutzen</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Zweifelhafte Einordnungen</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>Schreibt die Netze als eine Modelldatei, die sich überall dort nutzen lässt, wo ein Modell gefragt ist</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>Alle Clips, zuerst die, deren Einordnung die Modelle am sichersten widersprechen</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>Läufe wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>Mischung speichern</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>Läufe werden geöffnet</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>Ihre Antworten auf die Entwicklungsclips werden aus ihren Ordnern gelesen; nichts wird neu trainiert.</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>Haken Sie auf der Seite „Läufe“ zwei oder mehr Läufe an. Ihre Konfusionsmatrizen stehen dann hier nebeneinander, mit allen Mischungen daraus.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Genauigkeit je Epoche</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>Werte je Genre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>Klicken Sie auf eine Zelle, um ihre Clips zu sehen. Ein Stern: Kein Modell hier hat für dieses Genre ein höheres F1.</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>keiner eines Genres</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Entwicklungsgenauigkeit</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>Präzision: Anteil der für ein Genre gehaltenen Clips, die dazugehören.
Trefferquote: Anteil der Clips eines Genres, die erkannt werden.
F1: das harmonische Mittel aus beiden.</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>Das erste Modell</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>Das zweite Modell</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>Was sich ändert von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
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
        <translation>Das ist ein und dasselbe Modell.</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>Der Unterschied ist mehr als Zufall: %1.</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>Der Unterschied kann gut Zufall sein: %1.</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>Clips, die nur das erste richtig erkennt: %1; nur das zweite: %2. Der exakte Test von McNemar fragt, wie oft eine so ungleiche Verteilung durch Zufall entstünde, wenn beide gleich gut wären.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation>Eine Kreuzvalidierung läuft. Die fertigen Folds bleiben als Läufe erhalten.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation>Jeder Fold wird mit so vielen Startwerten neu trainiert: wie sehr die Zahl vom Zufall abhängt</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>Künstler zusammenhalten</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>Clips eines Künstlers oder mit ein und demselben Klang werden nie getrennt: Die Zahl ist niedriger und gilt eher für neue Musik</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>Auch den Testteil aufteilen</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>Sonst bleibt der Testteil bis ganz zum Schluss beiseite</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Unter „Trainieren“ ändern</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>Das Rezept</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>Genauigkeit, Mittel</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>Abweichung über Folds</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>Abweichung über Startwerte</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>Fertig: Jeder Fold ist ein Lauf auf der Seite „Läufe“</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Clips werden angehört</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>Mit 95&#x202f;% Sicherheit liegt die wahre Genauigkeit zwischen %1 und %2; Abweichungen in Prozentpunkten.</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Alle Folds</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>Fold %1, Startwert %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Wie auf der Seite „Trainieren“: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>Keine Sammlung geöffnet</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>Die Clips werden in Folds aufgeteilt; mit jedem Fold wird ein Netz getestet, das auf allen anderen trainiert wurde. Heraus kommt eine Zahl mit ihrer Streuung, kein Glückstreffer.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>Öffnen Sie auf der Seite „Daten“ eine Musiksammlung, dann messen Sie hier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2 bis %3), %Ln Clip</numerusform>
            <numerusform>%1 (%2 bis %3), %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1: klicken zum Aus- oder Einblenden</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>Das Merkmal entlang der Clips</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>Ziehen Sie einen Ordner mit Musik hierher</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>mit je einem Ordner für jedes Genre darin, etwa den Datensatz GTZAN. Jeder Clip wird geprüft; was unbrauchbar ist, wird ausgesondert und aufgelistet, und nichts im Ordner wird verändert.</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>Demo-Sammlung komponieren</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>180 kurze Stücke in sechs Stilen, vom Programm selbst komponiert: zum Ausprobieren ohne Download. Es sind Skizzen, keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>GTZAN herunterladen…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>Clips werden geprüft</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>Wenn die Tags der Dateien ihre Genres nennen, wählen Sie das unter „Mehr“.</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>Gestoppt: Nicht jeder Clip wurde geprüft. Die übrigen prüft das Training selbst.</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>Zu wenige Clips zum Trainieren, Entwickeln und Testen (weniger als %1): %2. Fügen Sie Clips hinzu oder vereinen Sie diese Genres mit anderen.</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>Dateitabelle öffnen…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>Genres nach den Tags der Dateien</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>Lange Stücke in halbe Minuten schneiden</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>Die Teile eines Stücks kommen immer in denselben Teil.</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>Tabelle mit einer Spalte für Dateien und einer für Genres öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Komponieren</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>Ordner mit Musik nach Genre öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln Clip ist ausgesondert und nimmt nicht teil. Die Liste sagt, warum.</numerusform>
            <numerusform>%Ln Clips sind ausgesondert und nehmen nicht teil. Die Liste sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>Unterschied zweier Konfusionsmatrizen</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>wurde gehalten für</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1: Das erste erkennt %2 von %3 Clips, das zweite %4</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1: Das erste hält %2 von %3 Clips für %4, das zweite %5</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>GTZAN herunterladen</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>1000 Clips von 30 Sekunden in zehn Genres: der Datensatz, den die meisten Arbeiten über Genres verwenden (Tzanetakis und Cook 2002). Er hat keine Lizenz: Er ist für die Forschung gedacht, nicht zur Weitergabe. Jeder Clip wird mit seiner bekannten Prüfsumme verglichen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>Archiv wählen…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>Die erste Adresse, die antwortet</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>Archiv mit GTZAN wählen</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>Archive (*.tar.gz *.tgz *.tar *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>Wählen Sie, wohin der Ordner „gtzan“ kommt</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Weiter herunterladen</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>1.2 GB werden dorthin heruntergeladen und entpackt; %1 sind frei.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>Jeden Clip prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 von %2 Clips</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation>GTZAN ist da, vollständig und wie veröffentlicht</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>Die Daten sind da, aber nicht ganz wie veröffentlicht</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>Gestoppt. Was schon da ist, bleibt erhalten: Der Download geht von dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln Clip hat die bekannte Prüfsumme.</numerusform>
            <numerusform>%Ln Clips haben die bekannte Prüfsumme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln Clip weicht davon ab.</numerusform>
            <numerusform>%Ln Clips weichen davon ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln Clip hat ein anderes Format, für das es keine gibt.</numerusform>
            <numerusform>%Ln Clips haben ein anderes Format, für das es keine gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>%Ln Clip fehlt.</numerusform>
            <numerusform>%Ln Clips fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>GTZAN wird heruntergeladen. Was da ist, bleibt erhalten, und der Download geht von dort weiter.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>Bericht von 2016</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>Gestoppt. Wählen Sie noch einmal „Erkunden“, um fortzufahren.</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>Klicken Sie auf einen Clip, um ihn zu hören und zu sehen</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>Die meisten Unterschiede liegen in dieser Richtung (%1)</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>Die nächstmeisten (%1)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Clips</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausgesondert</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>Was im Verlauf des Stücks gehört wurde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>Genres</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>Davon spricht das Handbuch nicht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation>Genauigkeit nach zwei Einstellungen</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1: %2 auf dem Entwicklungsteil</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1: noch nicht probiert</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>Aktives Modell: %1, %Ln Genre</numerusform>
            <numerusform>Aktives Modell: %1, %Ln Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>Stücke öffnen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>Anderes Modell…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>Zurück zum Modell davor</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>Ziehen Sie ein Musikstück irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>oder öffnen Sie eines oder fügen Sie es ein: MP3, M4A, FLAC, Ogg, Opus, WAV und die meisten anderen sind lesbar. Auch Ordner und Wiedergabelisten.</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>Mit eigener Musik trainieren</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>Mit erfundener Musik probieren</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>Aktives Modell: Zwischenstand des Trainings, Epoche %1</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>Das Abgelegte enthält keine Audiodateien.</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>Noch keine Genres gelernt</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>Ihr Stück liegt bereit</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>Genrescope lernt Genres aus Beispielen. Geben Sie ihm einen Ordner mit Musik, darin je ein Ordner für jedes Genre; das Training dauert etwa eine Minute. Oder lassen Sie es zum Ausprobieren selbst Musik komponieren.</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>Stücke öffnen</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>Stücke (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln weitere Datei ist auch nicht brauchbar.</numerusform>
            <numerusform>%Ln weitere Dateien sind auch nicht brauchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>Genrescope hat noch keine Genres gelernt. Trainieren oder öffnen Sie ein Modell: Dann hört es sofort %Ln Stück an.</numerusform>
            <numerusform>Genrescope hat noch keine Genres gelernt. Trainieren oder öffnen Sie ein Modell: Dann hört es sofort %Ln Stücke an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>Hörproben</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>Sechs kurze Stücke, die das Programm selbst komponiert: Skizzen von Stilen, keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Komponiert…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>Verlauf als Textmarken für Audacity…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>Verlauf als JAMS…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>Verlauf als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Letzte entfernen</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>Einheiten in Schicht %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>Beste Epoche %1: %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation>Die Bibliothek hört Musik. Die fertigen Stücke bleiben erhalten; fügen Sie die übrigen erneut hinzu.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>sicher genug</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>Laut Tag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>Musik hinzufügen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>Genres in Dateien schreiben…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>Taggen rückgängig</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>Alles Bekannte (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>Eine Wiedergabeliste je Genre (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>Noch keine Musik hier</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>Ziehen Sie Ordner, Wiedergabelisten oder Stücke hierher: Genrescope hört sie auf allen Kernen an und merkt sich, was es gehört hat. Nichts wird irgendwohin gesendet, und keine Datei wird verändert.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>Titel, Künstler, Dateien suchen</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Alle Genres</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>In „Erkennen“ öffnen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>Vergessen (die Datei bleibt)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>%1 Stücke angehört</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 schon bekannt</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>%1 nicht anzuhören: nach „Zustand“ sortieren, um sie zu sehen</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>Noch hört niemand zu: Trainieren Sie ein Modell oder öffnen Sie eines auf der Seite „Erkennen“. Ihre Musik wartet so lange.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Ordner mit Musik hinzufügen</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>Wohin mit den Wiedergabelisten</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Bibliothek exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln weitere Datei ist auch nicht brauchbar.</numerusform>
            <numerusform>%Ln weitere Dateien sind auch nicht brauchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>%Ln Wiedergabeliste geschrieben</numerusform>
            <numerusform>%Ln Wiedergabelisten geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>%Ln Stück geschrieben</numerusform>
            <numerusform>%Ln Stücke geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>Das alte Genre steht wieder in %Ln Datei.</numerusform>
            <numerusform>Das alte Genre steht wieder in %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>Das Genre wurde in %Ln Datei geschrieben.</numerusform>
            <numerusform>Das Genre wurde in %Ln Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln Datei blieb, wie sie war:</numerusform>
            <numerusform>%Ln Dateien blieben, wie sie waren:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>Mit den Namen von Dateien, Ordnern und Genres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>Wenn etwas schiefgeht, hilft dies den Entwicklern, den Grund zu finden. Es wird niemandem gesendet, es sei denn, Sie senden es.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
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
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>Klicken Sie danach auf ein Diagramm oder eine Zahl: Sie erfahren, was es ist (Umschalt+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>Es wird noch gearbeitet</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>Genrescope jetzt schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>In Genrescope selbst ist etwas schiefgegangen. Laufende Arbeiten wurden angehalten, und was sie hatten, bleibt erhalten. Schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>Genrescope ist beim letzten Mal abgestürzt. Ein Training, das gerade lief, kann unter Läufe fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>Konfusionsmatrix von %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>wurde gehalten für</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>%1 von %2 Clips von %3 wurden für %4 gehalten (%5)</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>%1 von %2 Clips von %3 wurden erkannt (%4)</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1: keines hier ist besser</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>Wie im Bericht von 2016: Die Nummern der Clips bestimmen, welche trainieren und welche getestet werden. Sänger stehen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>Drei zufällige Folds, jeder einmal getestet. Künstler stehen auf beiden Seiten, sodass die Zahl schmeichelt.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>Die drei veröffentlichten Folds von GTZAN, jeder einmal getestet; kein Künstler steht auf beiden Seiten.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>Die fehlerbereinigten Listen von GTZAN: Künstler werden getrennt gehalten, wiederholte oder verzerrte Clips weggelassen.</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>Drei Folds Ihrer eigenen Sammlung, die keinen in den Tags genannten Künstler auseinanderreißen, jeder einmal getestet.</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>Künstler-Folds</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>Nach Künstler</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>Fehlerbereinigt</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Zufällige Folds</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>Wie im Bericht</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>Auch messen, was ohne Gedächtnis geht</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>Messen, was Künstler-Lecks ausmachen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>Wie oft haben Netze dieses Rezepts recht? Jeder getestete Clip ist einer, mit dem sie nicht trainiert wurden.</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Wie im Formular</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>Netze mit anderen Startwerten auf jedem Fold: Sie zeigen, wie viel Zufall ist, und antworten auch gemeinsam.</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>Wiederholt die Messung mit so vielen Einteilungen in Folds. Die Einteilung verschiebt die Zahl um mehrere Punkte.</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>Eine Support-Vektor-Maschine und Netze ohne Rekurrenz auf denselben Spalten: was das LSTM schlagen muss.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>Netze jeder Art</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Einteilungen</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>Netze werden trainiert und getestet</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Clips werden angehört</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>Messung nach einem Protokoll</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation>Der beste: %1 mit %2</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>%1 richtig (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>Ein Netz %1, alle zusammen %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>Arbeit auf vielen Rechnern</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>Läufe ansehen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>Eine Suche, Kreuzvalidierung, Messung oder Bibliothek, die für einen Computer zu groß ist, lässt sich für einen Cluster in Aufgaben teilen: im Terminal mit genrescope-cli plan. Öffnen Sie den Ordner eines solchen Plans, um zu sehen, wie weit er ist und was herauskommt, während daran gearbeitet wird.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>Alle Aufgaben sind erledigt</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>Eine feinere Runde kam hinzu: Reichen Sie den Plan erneut ein.</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>Die Tabellen liegen im Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>%Ln Stück gehört</numerusform>
            <numerusform>%Ln Stücke gehört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>Merkmale von %Ln Clip</numerusform>
            <numerusform>Merkmale von %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>%1 von %Ln Aufgabe erledigt</numerusform>
            <numerusform>%1 von %Ln Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>An %Ln weiteren wird gearbeitet.</numerusform>
            <numerusform>An %Ln weiteren wird gearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln Aufgabe schlug fehl und kann erneut eingereicht werden: %1</numerusform>
            <numerusform>%Ln Aufgaben schlugen fehl und können erneut eingereicht werden. Die erste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>Näher (Strg und Mausrad oder +)</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>Weiter weg (Strg und Mausrad oder -)</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>Nach einem Protokoll wird gemessen. Was bisher gemessen wurde, geht verloren.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation>Wie weit man seiner Sicherheit trauen kann</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>der Clips benennt ein einzelnes Netz richtig (95-%-Intervall %1)</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netz</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>± %1 über Startwerte; Makro-F1 %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Einteilungen</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>Ohne Rekurrenz</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>%1 gemeinsam; der Rest des Netzes wie gehabt</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>Support-Vektor-Maschine</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>auf Mitteln und Abweichungen derselben Spalten</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Zufällige Folds</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>%1 Punkte mehr, weil Künstler durchsickern</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>Kalibrierungsfehler %1, vor der Temperatur %2. Sicher bei %3 der Antworten; davon sind %4 richtig.</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>Kalibrierungsfehler %1, für alle Netze gemeinsam</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>der Clips benennt %Ln Netz gemeinsam richtig (95-%-Intervall %1)</numerusform>
            <numerusform>der Clips benennen %Ln Netze gemeinsam richtig (95-%-Intervall %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln Testclip mit einem Künstler des Trainings</numerusform>
            <numerusform>%Ln Testclips mit einem Künstler des Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln mit genau gleichem Klang</numerusform>
            <numerusform>%Ln mit genau gleichem Klang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>%Ln Clip getestet</numerusform>
            <numerusform>%Ln Clips getestet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>%Ln vom Protokoll ausgelassen</numerusform>
            <numerusform>%Ln vom Protokoll ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln gemeinsam</numerusform>
            <numerusform>%Ln gemeinsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>Abweichung des obigen Werts über %Ln Einteilung</numerusform>
            <numerusform>Abweichung des obigen Werts über %Ln Einteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RecipeForm</name>
    <message>
        <source>Open a collection</source>
        <translation>Sammlung öffnen</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Nach Künstler</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>Nach Clipnummer</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>Harmonischer Anteil</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>Perkussiver Anteil</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>Keins: jeder Schritt für sich</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Mittel und Abweichung</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>Kategorial</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>Kosinus bis 0</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>Halbiert bei Stillstand</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>Letzte Epoche</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>Jede Spalte standardisieren</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>Clips in fünf Tempi hören</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>Jedes Genre zählt gleich viel</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineingeht</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>70&#x202f;% der Clips jedes Genres trainieren, 20&#x202f;% lenken die Wahl der Einstellungen, 10&#x202f;% werden einmal angesehen, am Schluss. Nach Künstler: Kein Künstler, soweit bekannt, ist in zwei Teilen.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>Hochpass ab</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>Tiefpass bis</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>Preemphase</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>Der harmonische Anteil ist, was seine Tonhöhe hält, der perkussive, was kurz ist: Trommeln, Konsonanten.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>Jede Schicht liest, was die vorige bei jedem Schritt sagt; die Einheiten sind das, was sie sagen kann.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>Ein LSTM erinnert sich von Schritt zu Schritt. „Keins“ kommt ohne aus: der Maßstab, der zeigt, was Gedächtnis bringt.</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Antwortet mit</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>Wie aus den Zuständen über die Zeit eine Antwort wird. Attention lernt, welche Schritte wichtig sind; die Abweichung sagt, wie sehr sich die Zustände ändern.</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>Zellaktivierung</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>Was den Zustand der Zelle staucht. Sigmoid stammt aus dem Bericht, tanh lernt besser.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>Dieser Anteil der Ausgaben der letzten Schicht wird beim Training zufällig auf 0 gesetzt, damit sich das Netz auf keine einzelne verlässt.</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>Schritte auf einmal</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>Trainiert auf einem zufälligen Abschnitt von so vielen Schritten; bei der Anwendung deckt das Mittel mehrerer Abschnitte den Clip ab. 0: der ganze Clip.</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>Ein zweiter Satz Schichten liest den Clip vom Ende her.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>Wie oft jeder Clip gesehen wird.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>Clips, deren Mittel einen Schritt bestimmt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>Die Größe eines Schritts: zu groß, und es kommt nie zur Ruhe; zu klein, und es kommt nie an.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>Was das Training verringert. Binär stammt aus dem Bericht; kategorial betrachtet nur das wahre Genre.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>Gleicher Startwert, gleiche Clips und Einstellungen ergeben das gleiche Netz.</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>Schritte und Ende</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>Eine zum Ende hin sinkende Rate lässt das Netz zur Ruhe kommen.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>Der Anteil aller Schritte, über den die Lernrate von 0 ansteigt.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>Die beste Epoche ist die mit der höchsten Genauigkeit auf dem Entwicklungsteil.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>Endet nach so vielen Epochen ohne eine bessere. 0: nie.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>Der Gradient eines Schritts wird auf diese Norm gekürzt, damit ein einzelner ungewöhnlicher Batch das Netz nicht aus der Bahn wirft. 0: beliebig lang.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>Zieht alle Gewichte bei jedem Schritt ein wenig zu 0 hin.</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>Gegen Auswendiglernen</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>Bringt jede Spalte über den Trainingsteil auf Mittel 0 und Abweichung 1. Ohne dies übertönen Spalten in Hertz die anderen.</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>Eingabegrenze</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>Standardisierte Werte werden bei so vielen Abweichungen gekappt. 0: nicht.</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>Whitening</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>Staucht die Richtungen, in denen sich Clips eines Genres unterscheiden, also eher Künstler als Genres. 0: nicht.</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>Jeder Clip wird beim Training auch ein und zwei Halbtöne tiefer und höher gehört.</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>Differenzversatz</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>Verschiebt einen Clip um bis zu so viel vom Unterschied zweier anderer eines Genres, als hätte ein anderer Künstler ihn gespielt.</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>Versatzrauschen</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>Verschiebt jede Spalte eines Clips um einen zufälligen Betrag mit dieser Abweichung.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>Dieser Anteil jedes Ziels wird über alle Genres verteilt, damit das Netz nie lernt, ganz sicher zu sein.</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>Clips seltenerer Genres wiegen mehr, für ungleiche Sammlungen.</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>Noch keine Sammlung geöffnet.</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>Wählen Sie mindestens zwei Genres</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1, %Ln Clip</numerusform>
            <numerusform>%1, %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>%Ln Zahl je Schritt, %1 Schritte je Clip</numerusform>
            <numerusform>%Ln Zahlen je Schritt, %1 Schritte je Clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln Genre nimmt teil</numerusform>
            <numerusform>%Ln Genres nehmen teil</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReliabilityChart</name>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>Antworten, sortiert danach, wie sicher sie sind. Auf der gestrichelten Linie sind Antworten, die zu 70&#x202f;% sicher sind, in sieben von zehn Fällen richtig; darunter sind die Netze zu sicher.</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>Zuverlässigkeit: Kalibrierungsfehler %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Clips</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>Der Bericht wird nachvollzogen. Was fertig ist, bleibt erhalten, und derselbe Ordner macht mit dem Rest weiter.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>Bericht reproduzieren</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>Trainings ansehen</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>Der Bericht „What am I listening to?“ variierte von Hand eine Einstellung nach der anderen, mischte seine drei besten Netze und testete sie einmal. Hier laufen alle seine Experimente neu; dann stellt eine Seite seine gedruckten Zahlen neben unsere, mit Intervallen. Sie können jederzeit stoppen: Was getan ist, wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>Den Bericht von 2016 reproduzieren</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>Länge jedes Trainings</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>Gestoppt; ein neuer Start geht von hier weiter</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Wohin der Bericht kommt</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Clips werden angehört</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>Keine Sammlung geöffnet: Öffnen Sie eine auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Mit %1: %2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>Jedes Training ist auf %1 der Länge im Bericht verkürzt: ein schneller Blick, nicht seine Zahlen.</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>Jedes Training ist so lang wie im Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>%1 von %Ln Training fertig</numerusform>
            <numerusform>%1 von %Ln Trainings fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>Fertig: %Ln Training</numerusform>
            <numerusform>Fertig: %Ln Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>Auf dem Testteil erkennt das Mittel der drei Netze %1, ihr Maximum %2; %Ln-mal angesehen.</numerusform>
            <numerusform>Auf dem Testteil erkennt das Mittel der drei Netze %1, ihr Maximum %2; %Ln-mal angesehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>Entwicklungsgenauigkeit</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Eine Notiz für Sie selbst</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Zum Erkennen nutzen</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>So trainieren</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>Das Training wurde unterbrochen: Es geht von den letzten behaltenen Epochen weiter und endet, als wäre nichts gewesen</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>Öffnet die Seite „Trainieren“ mit allen Einstellungen dieses Laufs</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>Der Lauf verschwindet aus der Tabelle; „Rückgängig“ holt ihn zurück</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>Dieser Lauf hat noch kein Modell</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 von %Ln Entwicklungsclip (%2 bis %3)</numerusform>
            <numerusform>%1 von %Ln Entwicklungsclips (%2 bis %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation>Netze als ONNX…</translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation>ONNX mit Skalierung und Kalibrierung…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>Epochen als Tabelle (CSV)…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>eigenes Rezept</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>Noch keine Epoche beendet</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>Entwicklungsgenauigkeit je Epoche; der Punkt ist die beste</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>Jede Einstellung ist wie in der Vorlage</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>Anders als in der Vorlage: %1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>Erkannter Anteil des Entwicklungsteils mit seinem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Entwicklungsgenauigkeit</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>%1 von %Ln Entwicklungsclip erkannt; mit 95&#x202f;% Sicherheit liegt der wahre Anteil zwischen %2 und %3</numerusform>
            <numerusform>%1 der %Ln Entwicklungsclips erkannt; mit 95&#x202f;% Sicherheit liegt der wahre Anteil zwischen %2 und %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Zum Erkennen nutzen</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>Mit Stück probieren</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>Hört Stücke mit dem bisher besten Netz an; das Training geht weiter</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Entwicklungsgenauigkeit</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>Die Konfusionsmatrix kommt mit der ersten Epoche.</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>beste %1, in Epoche %2</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>zwischen %1 und %2,
mit 95&#x202f;% Sicherheit</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>Dieses Training endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>Erste Epoche von %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>je %1 s</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>beste %1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%1 von %Ln Entwicklungsclip erkannt.
Makro-F1 %2.
Das Netz aus Epoche %3.</numerusform>
            <numerusform>%1 von %Ln Entwicklungsclips erkannt.
Makro-F1 %2.
Das Netz aus Epoche %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>Jedes Training wird hier mit seinen Einstellungen, seiner Kurve und seinem Netz aufbewahrt. Trainieren Sie eines, und es erscheint, während es lernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>Andere Läufe öffnen…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>Bericht reproduzieren…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>Zeigt die Läufe eines anderen Ordners</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>Führt jedes Experiment des Berichts von 2016 neu aus und stellt die Zahlen neben die gedruckten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>Nach Name, Notiz, Einstellung…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Läufe finden</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>Zustand der Läufe</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>Ordner mit Läufen öffnen</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>Haken Sie zwei oder mehr Läufe an, mit Maus oder Leertaste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 von %Ln Lauf</numerusform>
            <numerusform>%1 von %Ln Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf vergleichen</numerusform>
            <numerusform>%Ln Läufe vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Farben von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>Bestes von diesen</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>Mittel über Genres</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
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
        <translation>Epoche</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>Aus welcher Runde</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>Genauigkeit nach %1</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Genauigkeit je Epoche</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Alle Runden</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>Feiner, Runde %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestes</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation>Eine Suche läuft. Die fertigen Versuche bleiben erhalten, und dieselbe Suche macht mit dem Rest weiter.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was variiert</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>Noch eine variieren</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Alle Kombinationen</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>Nach jeder Runde wird ein feineres Gitter um den bisher besten Punkt gelegt</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>Feinere Runden</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Unter „Trainieren“ ändern</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Dies trainieren</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>Alle Versuche ansehen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>Eine der Einstellungen oben hat noch keine Werte.</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Wie auf der Seite „Trainieren“: %1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Noch nichts gesucht</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>Keine Sammlung geöffnet</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>Jede Kombination trainiert ein eigenes Netz; das Diagramm zeigt, welche Einstellungen die meisten Entwicklungsclips erkennen. Der Testteil bleibt unangetastet.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>Öffnen Sie auf der Seite „Daten“ eine Musiksammlung, dann suchen Sie hier.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Clips werden angehört</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>Noch kein Versuch fertig</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>Bisher am besten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>%1 von %Ln Versuch fertig</numerusform>
            <numerusform>%1 von %Ln Versuchen fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>Gestoppt nach %Ln Versuch</numerusform>
            <numerusform>Gestoppt nach %Ln Versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>Fertig: %Ln Versuch</numerusform>
            <numerusform>Fertig: %Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>%Ln Training in der ersten Runde</numerusform>
            <numerusform>%Ln Trainings in der ersten Runde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln Versuch ist fehlgeschlagen; sein Lauf sagt, warum.</numerusform>
            <numerusform>%Ln Versuche sind fehlgeschlagen; ihre Läufe sagen, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 von %Ln Entwicklungsclip (%2 bis %3)</numerusform>
            <numerusform>%1 von %Ln Entwicklungsclips (%2 bis %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>von Ihnen ausgeschlossen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation>Üblicher Ordner</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>Aller Texte, Zahlen und Daten. Das Fenster wird neu aufgebaut; was darin offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>Hell oder dunkel; hoher Kontrast ist Weiß auf Schwarz, ohne Blasses. „Wie das System“ folgt dem Schreibtisch, auch während das Programm läuft.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>In Prozent dessen, was der Schreibtisch vorgibt. Knöpfe und Zeilen wachsen mit.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Ordner der Läufe wählen</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>Musikordner wählen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>Jedes Training liegt hier in einem eigenen Ordner. Läufe an anderer Stelle bleiben dort. Im Terminal ist das --store.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>Wo die Auswahl von Liedern und Sammlungen beginnt.</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>Die letzte Sammlung</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>Beim Start des Programms, für alle, die täglich trainieren. Was davon gelesen wurde, ist gespeichert; es dauert nur einen Augenblick.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>Hilfe und Dateien</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>Zeigt in einer Minute, wofür jede Seite da ist.</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Diese Einstellungen</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>Als Datei, um sie auch auf einem anderen Rechner zu haben.</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>Das Fenster wird neu aufgebaut, sobald die laufende Arbeit zu Ende ist, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>Die Einstellungen aus %1 gelten ab jetzt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>Ein Kapitel für jede Seite, auch mit F1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>Was schiefging; Sie können es den Entwicklern senden.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>nicht sicher: %1?</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>hört zu…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>Stücke</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>Kommt noch an die Reihe</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>Liest die ersten Sekunden</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Zunächst: %1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>Im Moment: %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>Am nächsten liegt %1, %2.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>Spektrogramm wird gezeichnet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
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
        <translation>Das Merkmal in jedem Genre</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>Genres in Dateien schreiben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>Genre bisher</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>Nur das Genre wird geschrieben: Titel, Künstler, Cover und alles andere bleiben, wie sie sind. Die alten Genres werden aufbewahrt; „Taggen rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>Genres schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>%Ln Datei wird geändert.</numerusform>
            <numerusform>%Ln Dateien werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln hat das Genre schon.</numerusform>
            <numerusform>%Ln haben das Genre schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>Genres werden in Dateien geschrieben. Dateien, die noch nicht an der Reihe waren, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>Testteil ansehen…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>Die Testclips waren bisher weder am Training noch an irgendeiner Wahl beteiligt</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>Clips werden angehört: %1 von %2</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>Der Testteil</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>Den Testteil jetzt ansehen?</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>Er ist für den Schluss aufgehoben: Er sagt, wie gut ein Netz bei Musik ist, die an keiner Wahl beteiligt war. Wer Einstellungen nach ihm wählt, bekommt eine zu gute Zahl.

Jeder Blick wird gezählt und mit dem Ergebnis gezeigt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Clips werden angehört</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>Noch einmal ansehen…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>Testteil: verschlossen, noch nicht angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>Testgenauigkeit %1 (%2 bis %3), %Ln-mal angesehen</numerusform>
            <numerusform>Testgenauigkeit %1 (%2 bis %3), %Ln-mal angesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>Wie genau solche Netze sind, auf eine Weise gemessen, die andere wiederholen können</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>Gestoppt, bevor die erste Epoche zu Ende war</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>Diese Einstellungen wurden mit %1 verwendet; eine andere Sammlung ist geöffnet.</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>Es läuft ein Training: Lassen Sie es erst enden oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Clips werden angehört</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>Wird gestoppt: Die bisher beste Epoche bleibt erhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Noch nichts, woraus gelernt werden kann</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>Öffnen Sie auf der Seite „Daten“ eine Musiksammlung oder lassen Sie dort eine komponieren: Dann trainieren Sie hier ein Netz damit.</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>Jeder Clip wird angehört</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Trainieren</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>Aus ihrem Klang werden die Zahlen, die das Netz liest. Ein weiteres Training mit denselben Clips beginnt dann sofort.</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>Verlust und Genauigkeit werden hier gezeichnet, während das Netz lernt. Sie können jederzeit stoppen: Die bisher beste Epoche bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln Clip ist nicht brauchbar und nimmt nicht teil; die Seite „Daten“ sagt, warum.</numerusform>
            <numerusform>%Ln Clips sind nicht brauchbar und nehmen nicht teil; die Seite „Daten“ sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>Das Training divergierte in Epoche %1 und wurde deshalb beendet; das Netz der Epoche %2 wurde behalten. Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>Noch nicht bereit zum Trainieren</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>Ein Netz wird trainiert. Was es bisher gelernt hat, bleibt als Lauf erhalten.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Arrow keys move along the song, plus and minus zoom</source>
        <translation>Pfeiltasten bewegen sich durch das Stück, Plus und Minus zoomen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Listening to the clips&quot;</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
</context>
</TS>
