<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>Mezcla: media</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>Mezcla: media de logaritmos</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>Mezcla: máximo</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>Mezcla: ponderada</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>Mezcla: votación</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>la codificación ha fallado</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>el remuestreo ha fallado</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>no se puede decodificar nada de su sonido</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>contenido desconocido</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>es otra cosa</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>es de un Genrescope más reciente</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>no contiene una lista de cambios</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>no se puede escribir en la carpeta, o el disco está lleno</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>no tiene la columna &apos;genre&apos;</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>no tiene la columna &apos;clip&apos;</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>ya hay algo ahí</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>no es una lista de réplicas</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>su dirección debe empezar por https://</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>características no finitas</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>ninguno para entrenar</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>no tiene la columna &apos;path&apos;</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>ocupa más de 1 GB</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>contiene un archivo sin nombre legible</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>no contiene archivos</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>ha enviado una parte distinta de la pedida</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>ha anunciado dos tamaños distintos</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>lleva a una dirección no segura</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>lleva de una dirección a otra</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>otro programa la está descargando</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>otro programa está descomprimiendo ahí</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>su red lee otras características, y un modelo lee las mismas en todas</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>reserva otros clips para la prueba</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>no se puede leer su historial</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>no es un historial de épocas</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>su historial tiene una fila dañada</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>sus probabilidades no encajan</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>no se pueden leer sus probabilidades de desarrollo</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>no es una matriz de épocas × clips × géneros</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>no fue interrumpida</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>la música ha cambiado desde que empezó</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>sus clips se repartirían ahora de otra manera</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>no tiene un run.json legible</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>su historial está cortado</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>su modelo es de otra ejecución</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>la carpeta se borró durante el entrenamiento</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>sus probabilidades de desarrollo no encajan con su registro</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>falta su model.safetensors</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>no se puede leer su estado</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>su estado está dañado</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>más de 16 MiB</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>contenido binario</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>más de 200 000 entradas</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>lo creó un Genrescope más reciente; actualice Genrescope</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>sus comentarios superarían los 16 MB</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>sus metadatos están dañados</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>la etiqueta ID3v2 está dañada</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>sus metadatos son de otro tipo que los de iTunes</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>su sonido está en fragmentos</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>su descripción está dañada</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>sus comentarios serían demasiado largos</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>sus páginas no se pueden reorganizar</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>sus comentarios están dañados o son inusuales</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>sus metadatos no se pueden reorganizar</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>sus metadatos están dañados</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>se ha acortado entretanto</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>otro programa lo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>su lista INFO está dañada</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>sus bloques están dañados o son inusuales</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>superaría los 4 GB</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>este tipo de archivo no puede contenerlo</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>su género se ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>una copia con el nuevo se lee de otra manera</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>sus metadatos no pueden contener el nuevo</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>el nuevo tiene un nombre imposible</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>Suena demasiado bajo para saberlo: apenas más que el ruido de una grabación.</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>Suena a voz hablada más que a música.</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>No se parece a nada de aquello con lo que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>Ningún género destaca: tiene algo de varios.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>No existe el archivo %1. Conviene comprobar el nombre o elegir otro.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>No se puede leer %1 (%2). Hay que comprobar si se tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>%1 no es un archivo de sonido que se pueda leer aquí (%2). Se pueden leer MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, películas y otros.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>%1 está dañado: %2. Hay que conseguir una copia sin daños.</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>%1 no contiene sonido. Hay que conseguir una copia completa.</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>%1 es demasiado corto (%2): se necesitan al menos 5 segundos.</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>%1 está en silencio de principio a fin. Conviene comprobar que se grabó bien.</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>%1 contiene muestras que no son números (%2). Hay que exportarlo de nuevo desde el programa que lo creó.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>No se puede abrir la carpeta %1 (%2). Conviene comprobar el nombre y si se tiene permiso para abrirla.</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>No hay archivos de sonido en carpetas de género dentro de %1. Hay que elegir la carpeta que contiene una carpeta por género.</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>Ninguno de los archivos de sonido dentro de %1 se puede usar. Por ejemplo: %2 Hay que elegir una carpeta con música sin daños.</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>%1 no está en la carpeta de ningún género. Hay que moverlo a una o darle un nombre como blues.00003.wav.</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>Los metadatos de %1 no indican ningún género. Se puede añadir con un editor de metadatos o tomar los géneros de las carpetas.</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>La tabla %1 no se puede usar: %2. Debe tener un encabezado y el mismo número de celdas en cada línea.</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>No hay ningún género «%1» en esta colección. Tiene: %2.</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>%1 tiene clips de menos de dos géneros (%2). Hay que añadir una carpeta con clips de otro género.</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>El género «%1» tiene muy pocos clips utilizables (%2) para entrenar y probar. Hay que añadir clips o dejarlo fuera.</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>La colección no tiene ninguno de los clips que prueba el protocolo «%1». Hay que añadirlos o elegir otro protocolo.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>%1 no es una lista de reproducción que se pueda leer (%2). Se pueden leer M3U, M3U8 y PLS.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>«%1», en la lista de reproducción %2, no es un archivo de este equipo y se omitió.</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>%1 no es un modelo de Genrescope (%2). Hay que elegir un archivo .safetensors guardado por Genrescope.</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>El modelo %1 está dañado: %2. Hay que restaurarlo desde una copia o entrenarlo de nuevo.</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>El modelo %1 lo guardó un Genrescope más reciente (%2). Para usarlo hay que actualizar Genrescope.</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>%1 no contiene una ejecución de entrenamiento (%2). Hay que elegir una carpeta escrita por «train».</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>La ejecución %1 se está entrenando en este momento. Hay que esperar a que termine o detenerla antes.</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>La ejecución %1 la guardó otra versión de Genrescope (formato %2). Hay que leerla con esa o entrenarla de nuevo.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>La ejecución %1 no puede continuar: %2. Hay que entrenarla de nuevo.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>La ejecución %1 no puede ponerse junto a las demás: %2. Hay que elegir ejecuciones sobre los mismos datos, divididos de la misma manera.</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>Los cambios hechos en la colección no se pueden leer de %1 (%2). Hay que reparar o quitar ese archivo; la música sigue como estaba.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>El ajuste «%1» %2.</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>El género de %1 se dejó como estaba: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>No se puede escribir %1 (%2). Conviene comprobar el espacio libre y si se tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>Hay muy poco espacio libre en %1 (%2). Hay que liberar espacio o elegir otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>No se pudo descargar %1 (%2). Conviene comprobar la conexión e iniciar de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>La descarga de %1 se interrumpió: %2. Hay que elegir otra dirección.</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>Lo que hay en %1 no es el archivo esperado (%2). Hay que elegir otra dirección.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>El archivo comprimido %1 está dañado o incompleto (%2). Hay que eliminarlo y obtenerlo de nuevo.</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>Por seguridad, el archivo comprimido %1 no se descomprimió: %2. Conviene obtenerlo de una fuente fiable.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Detenido a petición del usuario.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>El entrenamiento divergió en la época %1 (%2). Conviene probar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>Algo salió mal con %1 (%2). Se agradece informar de ello, indicando qué se hizo antes.</translation>
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
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corto</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>casi duplicado</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>dos géneros</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>defecto conocido</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>No es un archivo de sonido, o está demasiado dañado para usarlo.</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>Dura menos de cinco segundos.</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>Termina antes de lo que dice su encabezado, o antes que todos los demás clips.</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>Nada en él supera -80 dB.</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>Todas sus muestras son iguales.</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>Distorsionado: gran parte está a plena escala.</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>Otro clip tiene exactamente el mismo sonido.</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>Otro clip es de la misma grabación, según su huella acústica.</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>La misma grabación está también en otro género.</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>Está en la lista publicada de defectos de GTZAN.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entren.</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>desarr.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>carpetas por género</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation>El informe de 2016 al pie de la letra: 27 características de 1291 tramas, introducidas sin procesar como entonces, y dos capas LSTM. Aprende despacio y de forma irregular.</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>Un buen resultado en un minuto: estadísticas de 46 características sobre bloques de 32 tramas, estandarizadas, y una capa LSTM.</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>La red individual más exacta: todas las estadísticas por bloque, cada clip a cinco velocidades, escuchado en tramos cortos, y desplazamientos que le impiden aprender artistas.</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>Diez redes de dos tipos responden juntas y dicen lo seguras que están.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
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
        <translation>ya no está</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>no es un archivo de sonido</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corto</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>contiene muestras que no son números</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>debe ser «system» o el código de un idioma que el programa hable, como «de»</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>debe ser «system», «light», «dark» o «contrast»</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>debe estar entre 100 y 200</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>es demasiado largo para el nombre de una carpeta</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>debe estar entre 8000 y 192000</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>debe ser una potencia de dos entre 256 y 16384</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>debe estar entre 1 y fftSize</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>debe estar entre 1 y 128</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>debe nombrar al menos una característica, ninguna dos veces</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>necesita, para contrast, un sampleRateHz superior a 12800 y un fftSize de al menos sampleRateHz / 50</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>debe estar entre 0 y 1000</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>debe estar entre 0 y 100000</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>debe ser 0, o de 10 a 0.45 veces sampleRateHz</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>debe ser superior a highPassHz</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>debe nombrar al menos un grupo, ninguno dos veces</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>necesita, para grupos distintos de base, sampleRateHz 22050, fftSize 2048 y hopSamples 512</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>debe ser al menos 13 para cov y mmod</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>debe nombrar de 1 a 16 capas</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>debe estar entre 1 y 512 en cada capa</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>necesita capas LSTM</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>debe ser al menos 0 y menor que 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no debe ser negativo</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>es de tipo incorrecto o no tiene un valor posible</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>debe nombrar al menos una receta</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>debe estar entre 1 y 100</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>debe dar los mismos pasos para todas las redes que responden juntas</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>debe estar entre 1 y 1000000</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>debe ser mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>necesita entradas estandarizadas</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>debe estar entre 0 y 1000</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>debe estar entre 0 y 10</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>necesita la entropía cruzada categórica</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>indica la carpeta de otra reproducción (otros clips, géneros o duraciones); hay que elegir una vacía</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>debe estar entre 0 y 256</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>no indica aún nada que variar</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>debe estar entre 0 y 20</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>debe estar entre 0 y 10000</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>no tiene valores que probar</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>se varía dos veces</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>da más de 10000 combinaciones; conviene probar menos</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>indica la carpeta de otra búsqueda (otra música u otros ajustes iniciales); hay que elegir una vacía</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>debe tener un nombre</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation>debe ser 0, o de 5 a 3600</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>debe ser al menos 1 para un conjunto de datos</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>necesita sonido: una tabla de características no lo tiene</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>no se puede elegir en una tabla de características: quite sus líneas</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>no tiene valores que probar. Escríbalos como 1,2,3 o como log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation>debe estar entre 1 y 16</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>necesita unidades para empezar</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation>debe ser como learningRate=0.001,0.01 o learningRate=log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>no está como se escribió</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>es de otra red</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>detenida en %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>Reproducción desactivada: este equipo no tiene dispositivo de sonido.</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>Reproducción desactivada: el dispositivo de sonido no responde o rechaza la frecuencia de muestreo de esta canción.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>¿Qué estoy escuchando?</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>Suelte una canción en cualquier lugar de esta ventana: verá su género, lo seguro que es y cómo cambia a lo largo de la canción. ¿No tiene ninguna a mano? Pruebe las muestras.</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>Música para aprender</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>Para géneros propios: abra una carpeta de música con una carpeta por género. Se examina cada clip y no se cambia nada en la carpeta.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>Elija un preajuste, pulse Iniciar y mire cómo aprende. Puede parar cuando quiera: se guarda la mejor época, que sirve enseguida para identificar.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>Cada entrenamiento se guarda entre las ejecuciones. Marque varias para compararlas y mezclarlas; los experimentos buscan por sí solos mejores ajustes.</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>Toda una biblioteca</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>Se escuchan miles de canciones con todos los procesadores. Sus géneros se pueden escribir en las etiquetas tras una vista previa, y deshacerlo.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>Pulse Mayús+F1 o el signo de interrogación bajo las páginas y haga clic en un gráfico o un número: dirá qué es. El idioma, los colores y este recorrido están en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>más brillante</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscura</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>más ruidosa, como por platillos o distorsión</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>más pura, con poco ruido entre sus tonos</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>más fuerte</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>más suave</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>más viva: su volumen cambia mucho de un momento a otro</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>más uniforme en su volumen</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>más clara: sus tonos destacan</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>más densa: pocos de sus tonos destacan</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>más marcada en sus tiempos</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>más suave en sus tiempos</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>más rápida en cambiar de timbre</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>más lenta en cambiar de timbre</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>más regular en su pulso</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>más libre en su pulso</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>más de tonos sostenidos que de golpes</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>más de golpes que de tonos sostenidos</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>más definida en su tonalidad</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>más imprecisa en su tonalidad</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>más rápida en cambiar de notas</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>más lenta en cambiar de notas</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>más de tonalidad mayor</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>más de tonalidad menor</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>El género que el modelo atribuye a esta canción. Cuando ninguno destaca, dice que no está seguro.</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>Lo seguro que está el modelo de este género: de las canciones con 70 %, aciertan unas siete de cada diez. Se calibró con clips de los que el modelo nunca aprendió.</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>Lo seguro que es, en palabras, y cuántas redes del modelo coinciden.</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>Cómo reparte el modelo su certeza entre los géneros, el más probable primero. Todos juntos suman 100 %.</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>El volumen de la canción de principio a fin. Haga clic para reproducir desde ahí; las flechas mueven, más y menos amplían y reducen.</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>Lo que se oyó a lo largo de la canción, medio minuto cada vez: cuanto más alto un color, más seguro el género. Haga clic para reproducir desde ahí.</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>Qué alturas suenan y cuándo: el tiempo va a la derecha, la altura hacia arriba; cuanto más intenso el color, más fuerte.</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>Los géneros de esta colección: cuántos clips tiene cada uno y cuántos están apartados. Haga clic en uno para ver solo sus clips.</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>Los clips, uno por línea. Un clic en un encabezado los ordena; las marcas dicen qué se encontró en un clip.</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>Si hay clips de un mismo artista o de una misma grabación tanto en el entrenamiento como en la prueba. Entonces el resultado es mejor que la red.</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>Cada punto es un clip, y los que suenan parecido están cerca: las dos direcciones en que más difieren los clips. Haga clic en dos para compararlos.</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>Dónde está cada género en la característica elegida: el punto es su media, la línea su desviación. Los géneros cuyas líneas no se tocan son fáciles de distinguir.</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>La característica elegida a lo largo de los clips, paso a paso.</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>El volumen del clip. Haga clic para reproducir desde ahí.</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>Lo lejos que están de la verdad las respuestas de la red, tras cada época. Ambas curvas bajan mientras aprende; donde la de desarrollo vuelve a subir, empieza a aprender los clips de memoria.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>La parte de los clips que se reconocen tras cada época. De los de entrenamiento aprende; de los de desarrollo, nunca.</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>Cada fila es un género, cada columna aquello por lo que la red tomó sus clips. Lo reconocido está en la diagonal; lo demás son confusiones. Haga clic en una celda para oír sus clips.</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>Una matriz de confusión por pliegue: cada fila es un género, cada columna aquello por lo que se tomaron sus clips.</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>Las matrices de confusión de los modelos y luego las de sus mezclas. Una estrella significa que ningún modelo de aquí reconoce mejor ese género. Haga clic en una celda para oír sus clips.</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>La parte de los clips de desarrollo que se reconocen. Los ajustes se eligieron con ellos, así que la música nueva se reconocerá algo peor.</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>Con otros clips del mismo tipo, la parte quedaría entre estos dos valores en 95 casos de 100.</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>La parte de los clips de prueba que se reconocen. No participaron en nada: es lo que puede esperar la música nueva. Se cuenta cada vistazo.</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>Todos los entrenamientos: su exactitud en desarrollo con su intervalo del 95 %, su curva y en qué difieren del preajuste. Marque varios para compararlos.</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>La parte de los clips de desarrollo reconocidos tras cada época de esta ejecución.</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>Cuándo empezó esta ejecución, cuánto duró y con qué.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Cada punto es un entrenamiento: un ajuste en horizontal, su exactitud en desarrollo en vertical. La línea es lo mejor que se alcanzó.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Cada punto es un entrenamiento: un ajuste en horizontal, en potencias de diez, su exactitud en desarrollo en vertical. La línea es lo mejor que se alcanzó.</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>La exactitud de los entrenamientos tras cada época.</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>La mejor exactitud para cada par de dos ajustes: cuanto más intenso el color, mejor. La estrella marca la mejor.</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>La mejor exactitud de todos los intentos en desarrollo. El mejor de muchos siempre tiene algo de suerte: mídalo con la parte de prueba.</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>La media de la exactitud de todos los pliegues. Cada clip se probó una vez, con una red que no había aprendido de él.</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>Cuánto varía la exactitud de un pliegue a otro: cuánto depende de qué clips se prueban.</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>Cuánto varía entre semillas en el mismo pliegue: cuánto depende del azar al entrenar.</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>F1 es alto donde se encuentra un género y no se toma otra cosa por él. Esta es su media entre los géneros, que cuentan todos igual.</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>La exactitud de cada ejecución tras cada época. Un clic en un nombre oculta su curva.</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>Precisión: de los clips llamados así, la parte que lo son. Exhaustividad: de los clips de un género, la parte que se encuentra. F1: ambas en un número.</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>Lo que el segundo modelo hace distinto del primero: más clips en una celda, o menos. Busque más en la diagonal.</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>Lo probable que sería una diferencia así solo por azar si ambos modelos fueran igual de buenos. Por debajo del 5 % suele tenerse por real.</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>Por qué toma cada modelo este clip y lo seguro que está.</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>Todas las canciones escuchadas, con su género y lo seguro que está el modelo. Un clic en un encabezado las ordena.</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>De qué géneros se compone su biblioteca, por número de canciones.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>La parte de los clips que se reconocen, cada uno con redes que no aprendieron de él.</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>Las respuestas ordenadas por su seguridad. En la línea discontinua, las respuestas seguras al 70 % aciertan siete de cada diez veces; por debajo, las redes están demasiado seguras.</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>Los archivos que no participan, cada uno con el motivo.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>Muy seguro</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>Se inclina por este</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>Difícil de decir: tiene algo de varios</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>Como la mayor parte de la música de %1, y a diferencia de mucha otra música, esta canción es:</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>A diferencia de la mayor parte de la música de %1, es:</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>Comparada con la música con la que se entrenó el modelo, de todos los géneros, esta canción es:</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>Red %1: %2 %3, luego %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>%1 de %2 redes coinciden</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>contiene varios géneros: véase a lo largo de la canción</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>Nada en su sonido destaca frente a la música con la que se entrenó el modelo.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>Lo que responde cada modelo</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>probabilidad, en porcentaje</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>%1 considera %2 probable al %3</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1: es la etiqueta del clip</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>Ajuste que varía</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>Cómo se dan sus valores</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Valores, separados por comas</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Cuántos valores</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>No variar más esto</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>Estos valores</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Pasos iguales</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>Factores iguales</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>Los factores iguales convienen a lo que abarca potencias de diez, como una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>Un clic muestra estos clips.</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Las flechas van de celda en celda</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>Etiquetado como %1; los archivos de la colección siguen como estaban</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%1 para %2, %3 para %4</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>Cuánto más seguro está el modelo de su respuesta que de la etiqueta: los valores más altos son los que más probablemente estén mal etiquetados</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>Contradice la etiqueta</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>Etiquetar como</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>A partir de ahora los entrenamientos toman el clip por este género. Los archivos de la colección quedan como están; «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>El archivo del clip ya no está.</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>Etiquetado como %1</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>Etiquetado como %1; a partir de ahora no participa en los entrenamientos</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>Etiquetado como %1; a partir de ahora los entrenamientos lo toman por %2</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>Un clip excluido no participa en los entrenamientos. Los archivos de la colección quedan como están; «Deshacer» lo revierte.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>Otros clips de la misma grabación</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>exactamente el mismo sonido</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>la misma grabación</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>la misma grabación, empieza %1 s después</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>la misma grabación, empieza %1 s antes</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>Mapa de los clips</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>Las flechas van de clip en clip, Intro elige uno</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>across</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vertical</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipSound</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>sin comprobar aún</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>apto</translation>
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
        <translation>Género</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation>No hay clips en esta celda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>Volver a la matriz (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Esta celda</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>Como los ve este modelo</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>Todos los clips, primero las etiquetas dudosas</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, reconocido</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, tomado por %2</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>%1 no participa en los entrenamientos a partir de ahora.</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 vuelve a participar.</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>%1 queda etiquetado como %2 a partir de ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>géneros</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>minutos de música</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>División aleatoria</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>División por número de clip</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>División por artista</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>Pliegues de artistas de GTZAN</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>GTZAN sin defectos</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>Cómo se dividen los clips</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Renombrar o fusionar…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>Clips con una marca</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Reetiquetar…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Incluir de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>Los clips elegidos no participan. A los archivos no les pasa nada.</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>Los clips elegidos cuentan como otro género. Los archivos quedan donde están.</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>Revierte el último cambio en esta colección.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>No hay nada apartado: todos los clips examinados hasta ahora se pueden usar.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>no se puede dividir así</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>Clips de prueba que tienen un artista, o la propia grabación, en común con los de entrenamiento. Cualquier valor distinto de 0 hace que el resultado parezca mejor de lo que es.</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>Con o sin marca</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>Clips de %1</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Reetiquetar</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>Renombrar o fusionar</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>El género «%1» se llama así a partir de ahora. El nombre de otro género fusiona los dos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln clip de prueba comparte artista</numerusform>
            <numerusform>%Ln clips de prueba comparten artista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln comparte grabación</numerusform>
            <numerusform>%Ln comparten grabación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>%Ln clip cuenta como</numerusform>
            <numerusform>%Ln clips cuentan como</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>Guardar una mezcla</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Usar para identificar</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Etiquetas dudosas</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>Escribe las redes como un solo archivo de modelo, que se puede usar donde se use un modelo</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>Todos los clips, primero aquellos cuya etiqueta contradicen los modelos con más seguridad</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>Elegir ejecuciones</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>Guardar la mezcla</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>Abriendo las ejecuciones</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nada que comparar todavía</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>Sus respuestas a los clips de desarrollo se leen de sus carpetas; nada se entrena de nuevo.</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>Al marcar dos o más ejecuciones en la página «Ejecuciones», sus matrices de confusión aparecen aquí lado a lado, con todas sus mezclas.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Exactitud por época</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>Puntuaciones por género</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>Un clic en una celda muestra sus clips. Una estrella: ningún modelo de aquí tiene un F1 mayor para este género.</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>ninguno de un género</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitud en desarrollo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>Precisión: de los clips tomados por un género, la parte que es de él.
Exhaustividad: de los clips de un género, la parte que se reconoce.
F1: la media armónica de ambas.</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>El primer modelo</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>El segundo modelo</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>Qué cambia de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
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
        <translation>Es el mismo modelo.</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>La diferencia es más que azar: %1.</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>La diferencia bien puede ser azar: %1.</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>Clips que solo acierta el primero: %1; solo el segundo: %2. La prueba exacta de McNemar pregunta con qué frecuencia saldría por azar un reparto tan desigual si ambos fueran igual de buenos.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation>Hay una validación cruzada en curso. Los pliegues terminados se conservan como ejecuciones.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation>Cada pliegue se entrena de nuevo con este número de semillas: cuánto depende la cifra del azar</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>Mantener juntos los artistas</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>Los clips de un mismo artista, o con un mismo sonido, nunca se separan: la cifra es más baja, y más fiel para música nueva</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>Incluir el conjunto de prueba</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>De lo contrario, el conjunto de prueba se reserva para el final</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Cambiar en «Entrenar»</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>La receta</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>exactitud, media</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>desviación entre pliegues</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>desviación entre semillas</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>Listo: cada pliegue es una ejecución en la página «Ejecuciones»</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Escuchando los clips</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>Con un 95&#x202f;% de confianza, la exactitud real está entre %1 y %2; las desviaciones están en puntos porcentuales.</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Todos los pliegues</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>Pliegue %1, semilla %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Pliegue %1</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Como en la página «Entrenar»: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Nada medido todavía</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>No hay ninguna colección abierta</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>Los clips se dividen en pliegues; con cada pliegue se prueba una red entrenada con todos los demás. El resultado es una cifra con su dispersión, no un golpe de suerte.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>Primero se abre una colección de música en la página «Datos»; después se mide aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2 a %3), %Ln clip</numerusform>
            <numerusform>%1 (%2 a %3), %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln entrenamiento</numerusform>
            <numerusform>%Ln entrenamientos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1: clic para ocultar o mostrar</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>La característica a lo largo de los clips</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>Entrenar con esto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>Soltar aquí una carpeta de música</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>con una carpeta dentro por cada género, como el conjunto de datos GTZAN. Se examina cada clip; lo que no se puede usar se aparta y se enumera, y en la carpeta no se cambia nada.</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>Componer una colección de demostración</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>180 piezas cortas en seis estilos, compuestas por el propio programa: para probarlo sin descargar nada. Son bocetos, no grabaciones.</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>Descargar GTZAN…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>Examinando los clips</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>Si los metadatos de los archivos indican sus géneros, se puede elegir esa opción en «Más».</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>Detenido: no se examinaron todos los clips. El entrenamiento examina los demás por sí mismo.</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>Muy pocos clips para entrenar, desarrollar y probar (menos de %1): %2. Hay que añadir clips o fusionar estos géneros con otros.</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>Abrir una tabla de archivos…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>Géneros según los metadatos</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>Cortar canciones largas en medios minutos</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>Los trozos de una canción van siempre al mismo conjunto.</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>Abrir una tabla con una columna de archivos y otra de géneros</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Componiendo</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>Abrir una carpeta de música por género</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln clip queda apartado y no participa. La lista dice por qué.</numerusform>
            <numerusform>%Ln clips quedan apartados y no participan. La lista dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>Diferencia de dos matrices de confusión</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>lo que es</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>se tomó por</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1: el primero reconoce %2 de %3 clips, el segundo %4</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1: el primero toma %2 de %3 clips por %4, el segundo %5</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>Descargar GTZAN</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>1000 clips de 30 segundos en diez géneros: el conjunto de datos que usa la mayoría de los artículos sobre géneros (Tzanetakis y Cook 2002). No tiene licencia: es para investigar, no para redistribuir. Cada clip se compara con su suma de comprobación conocida.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>Archivo comprimido…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>La primera dirección que responda</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (ya no está)</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>Elegir un archivo comprimido de GTZAN</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>Archivos comprimidos (*.tar.gz *.tgz *.tar *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>Elegir dónde poner la carpeta «gtzan»</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Descomprimir</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Continuar la descarga</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>Se descargan y descomprimen ahí 1.2 GB; hay %1 libres.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>Comprobando cada clip</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 de %2 clips</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation>GTZAN ya está aquí, completo y tal como se publicó</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>Los datos están aquí, pero no todos como se publicaron</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>Detenido. Lo que ya llegó se conserva: la descarga continúa desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln clip tiene la suma de comprobación conocida.</numerusform>
            <numerusform>%Ln clips tienen la suma de comprobación conocida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln clip difiere de ella.</numerusform>
            <numerusform>%Ln clips difieren de ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln clip está en otro formato, que no tiene ninguna.</numerusform>
            <numerusform>%Ln clips están en otro formato, que no tiene ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>Falta %Ln clip.</numerusform>
            <numerusform>Faltan %Ln clips.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>Se está descargando GTZAN. Lo que ya está se conserva y la descarga continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>El informe de 2016</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>Detenido. Con «Explorar» se continúa.</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>Extrayendo características</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>Un clic en un clip permite oírlo y verlo</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>La mayoría de las diferencias van en este eje (%1)</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>Después, en este (%1)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTableModel</name>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>Lo que se oyó a lo largo de la canción</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>géneros</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>La guía no habla de ello.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation>Exactitud según dos ajustes</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1: %2 en el conjunto de desarrollo</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1: sin probar aún</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>Modelo activo: %1, %Ln género</numerusform>
            <numerusform>Modelo activo: %1, %Ln géneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>Abrir canciones…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>Usar otro modelo…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>Volver al modelo anterior</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>Soltar una canción en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>o abrirla, o pegarla: se leen MP3, M4A, FLAC, Ogg, Opus, WAV y la mayoría de los demás formatos. También carpetas y listas de reproducción.</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>Entrenar con música propia</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>Probar con música inventada</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>Modelo activo: instantánea del entrenamiento, época %1</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>No hay archivos de sonido en lo que se soltó.</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>Aún no ha aprendido géneros</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>La canción queda preparada</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>Genrescope aprende géneros a partir de ejemplos. Solo necesita una carpeta de música con una carpeta por cada género; el entrenamiento dura alrededor de un minuto. También puede componer algo de música para probar.</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>Abrir canciones</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>Canciones (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelos (*.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln más tampoco se pudo usar.</numerusform>
            <numerusform>%Ln más tampoco se pudieron usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>Genrescope aún no ha aprendido ningún género. Al entrenar o abrir un modelo, escuchará %Ln canción de inmediato.</numerusform>
            <numerusform>Genrescope aún no ha aprendido ningún género. Al entrenar o abrir un modelo, escuchará %Ln canciones de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>Probar muestras</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>Seis piezas breves que compone el propio programa: esbozos de estilos, no grabaciones.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Componiendo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>Cronología como etiquetas para Audacity…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>Cronología como JAMS…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>Cronología como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exportar la cronología</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Quitar la última</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>Unidades de la capa %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>Mejor época %1: %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation>La biblioteca está escuchando música. Las canciones terminadas se conservan; añada de nuevo las demás.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>Añadir música…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>Escribir géneros en archivos…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>Deshacer escritura</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>Todo lo que se sabe (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>Una lista de reproducción por género (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>Aún no hay música aquí</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>Soltar aquí carpetas, listas de reproducción o canciones: Genrescope las escucha en todos los núcleos y conserva lo que ha oído. No se envía nada a ninguna parte ni se cambia ningún archivo.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>Buscar títulos, artistas, archivos</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Todos los géneros</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>Abrir en «Identificar»</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>Olvidar (el archivo se queda)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>%1 canciones escuchadas</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 ya conocidas</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>%1 no se pudieron oír: se ven al ordenar por Estado</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>Aún no escucha nadie: hay que entrenar un modelo o abrir uno en la página «Identificar». La música queda en espera.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostradas</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidas</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>Dónde poner las listas de reproducción</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exportar la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln más tampoco se pudo usar.</numerusform>
            <numerusform>%Ln más tampoco se pudieron usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>%Ln lista de reproducción escrita</numerusform>
            <numerusform>%Ln listas de reproducción escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>%Ln canción escrita</numerusform>
            <numerusform>%Ln canciones escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>El género anterior está de nuevo en %Ln archivo.</numerusform>
            <numerusform>El género anterior está de nuevo en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>El género se escribió en %Ln archivo.</numerusform>
            <numerusform>El género se escribió en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln archivo quedó como estaba:</numerusform>
            <numerusform>%Ln archivos quedaron como estaban:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>Con los nombres de archivos, carpetas y géneros</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>Si algo falla, esto ayuda a los desarrolladores a averiguar por qué. No se envía a nadie, salvo que usted lo envíe.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
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
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>Luego haga clic en un gráfico o un número: dirá qué es (Mayús+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>¿Cerrar Genrescope ahora?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>Algo falló en el propio Genrescope. El trabajo en curso se detuvo y se conserva lo que tenía. Cierre el programa y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>Genrescope se interrumpió la última vez. Un entrenamiento que estuviera en curso puede reanudarse en Ejecuciones.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>Matriz de confusión de %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>lo que es</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>se tomó por</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>%1 de %2 clips de %3 se tomaron por %4 (%5)</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>Se reconocieron %1 de %2 clips de %3 (%4)</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1: ninguno de aquí lo hace mejor</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>Como en el informe de 2016: los números de los clips dicen cuáles entrenan y cuáles se prueban. Hay cantantes en ambos lados.</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>Tres pliegues aleatorios, cada uno probado una vez. Hay artistas en ambos lados, así que la cifra favorece.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>Los tres pliegues publicados de GTZAN, cada uno probado una vez; ningún artista está en ambos lados.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>Las listas de GTZAN sin defectos: los artistas se mantienen separados y los clips repetidos o distorsionados quedan fuera.</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>Tres pliegues de la colección propia que no separan a ningún artista nombrado en los metadatos, cada uno probado una vez.</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>Pliegues de artistas</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>Agrupado por artista</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>Sin defectos</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Pliegues aleatorios</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>El del informe</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>Medir también lo que funciona sin memoria</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>Medir lo que sumaría la fuga de artistas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>¿Con qué frecuencia aciertan las redes de esta receta? Ningún clip probado se usó para entrenarlas.</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Como en el formulario</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>Redes de otras semillas en cada pliegue: dicen cuánto es azar y también responden juntas.</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>Lo repite con este número de particiones en pliegues. La partición mueve la cifra varios puntos.</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>Una máquina de vectores de soporte y redes sin recurrencia sobre las mismas columnas: lo que el LSTM debe superar.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>Redes de cada tipo</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>Entrenando y probando redes</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Escuchando los clips</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>Medición según un protocolo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation>El mejor: %1 con %2</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>%1 de aciertos (intervalo del 95 % de %2 a %3)</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>Una red %1, todas juntas %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Abrir un plan…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>Trabajo en muchas máquinas</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>Ver sus ejecuciones</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>Una búsqueda, una validación cruzada, una medición o una biblioteca demasiado grande para un solo ordenador puede dividirse en tareas para un clúster: en un terminal, genrescope-cli plan. Abra la carpeta de ese plan para ver cuánto ha avanzado y qué resulta, mientras se trabaja en él.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>Todas las tareas están terminadas</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>Se añadió una ronda más fina: envíe el plan de nuevo.</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>Sus tablas están en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>%Ln canción escuchada</numerusform>
            <numerusform>%Ln canciones escuchadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>Características de %Ln clip</numerusform>
            <numerusform>Características de %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>%1 de %Ln tarea terminada</numerusform>
            <numerusform>%1 de %Ln tareas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>Se trabaja en %Ln más.</numerusform>
            <numerusform>Se trabaja en %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln tarea falló y puede enviarse de nuevo: %1</numerusform>
            <numerusform>%Ln tareas fallaron y pueden enviarse de nuevo. La primera: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>Acercar (Ctrl y rueda, o +)</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>Alejar (Ctrl y rueda, o -)</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>Se está midiendo según un protocolo. Lo medido hasta ahora se pierde.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation>Hasta dónde creer en su confianza</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>de los clips los nombra bien una sola red (intervalo del 95&#x202f;%: %1)</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>± %1 entre semillas; F1 macro %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>Sin recurrencia</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>%1 juntas; el resto de la red queda igual</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>Máquina de vectores de soporte</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>sobre medias y desviaciones de las mismas columnas</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Pliegues aleatorios</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>%1 puntos más, por la fuga de artistas</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>Error de calibración %1, antes de la temperatura %2. Hay seguridad en el %3 de las respuestas; de ellas, el %4 son correctas.</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>Error de calibración %1, de todas las redes juntas</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>de los clips los nombra bien %Ln red (intervalo del 95&#x202f;%: %1)</numerusform>
            <numerusform>de los clips los nombran bien %Ln redes juntas (intervalo del 95&#x202f;%: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln clip de prueba comparte artista con el entrenamiento</numerusform>
            <numerusform>%Ln clips de prueba comparten artista con el entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln comparte el mismo sonido</numerusform>
            <numerusform>%Ln comparten el mismo sonido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>%Ln clip probado</numerusform>
            <numerusform>%Ln clips probados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>%Ln omitido por el protocolo</numerusform>
            <numerusform>%Ln omitidos por el protocolo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln juntas</numerusform>
            <numerusform>%Ln juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>desviación de lo anterior en %Ln partición</numerusform>
            <numerusform>desviación de lo anterior en %Ln particiones</numerusform>
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
        <translation>Abrir una colección</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>Por número de clip</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>La parte armónica</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>La parte percusiva</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>Ninguna: cada paso aislado</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>El último paso</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>La media</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Media y desviación</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>Leer en ambos sentidos</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>Categórica</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaria</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>Coseno hasta 0</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>Mitad al estancarse</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>La última época</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>La mejor época</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>Estandarizar cada columna</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>Oír clips a cinco velocidades</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>Cada género cuenta igual</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué entra</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>División</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>El 70&#x202f;% de los clips de cada género entrena, el 20&#x202f;% guía la elección de ajustes y el 10&#x202f;% se ve una vez, al final. Por artista: ningún artista, hasta donde se conocen, está en dos conjuntos.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>Paso alto desde</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>Paso bajo hasta</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>Preénfasis</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Oye</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>La parte armónica es lo que mantiene su altura; la percusiva, lo que es breve: batería, consonantes.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>Cada capa lee lo que dice la anterior en cada paso; las unidades son lo que puede decir.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>Un LSTM recuerda de un paso a otro. «Ninguna» prescinde de la memoria: la vara que mide lo que esta aporta.</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Responde con</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>Cómo los estados a lo largo del tiempo se convierten en una respuesta. La atención aprende qué pasos importan; la desviación dice cuánto cambian los estados.</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>Activación de celda</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>Lo que comprime el estado de la celda. La sigmoide es la del informe; tanh aprende mejor.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>Esta parte de las salidas de la última capa se pone a 0 al azar durante el entrenamiento, para que la red no dependa de ninguna en particular.</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>Pasos a la vez</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>Entrena con un tramo aleatorio de este número de pasos; en uso, la media de varios tramos cubre el clip. 0: el clip entero.</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>Una segunda serie de capas lee el clip desde el final.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>Cuántas veces se ve cada clip.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>Clips cuya media decide un paso.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>El tamaño de un paso: si es demasiado grande, nunca se asienta; si es demasiado pequeño, nunca llega.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>Lo que el entrenamiento reduce. La binaria es la del informe; la categórica solo mira el género verdadero.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>La misma semilla y los mismos clips y ajustes dan la misma red.</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>Pasos y parada</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>Evolución de la tasa</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>Una tasa que baja hacia el final deja que la red se asiente.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>La parte de todos los pasos en la que la tasa de aprendizaje sube desde 0.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>La mejor época es la de mayor exactitud en el conjunto de desarrollo.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>Termina tras este número de épocas sin otra mejor. 0: nunca.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>El gradiente de un paso se acorta a esta norma, para que un lote extraño no pueda descarrilar la red. 0: cualquier longitud.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>Atrae un poco todos los pesos hacia 0 en cada paso.</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>Contra aprender de memoria</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>Lleva cada columna a media 0 y desviación 1 en el conjunto de entrenamiento. Sin ello, las columnas en hercios ahogan a las demás.</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>Límite de entradas</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>Los valores estandarizados se recortan a este número de desviaciones. 0: no.</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>Blanqueamiento</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>Encoge las direcciones en que difieren los clips de un mismo género, que es donde se distinguen artistas más que géneros. 0: no.</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>Al entrenar, cada clip se oye también uno y dos semitonos más grave y más agudo.</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>Desfase por diferencia</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>Desplaza un clip hasta esta parte de la diferencia entre otros dos del mismo género, como si lo hubiera tocado otro artista.</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>Ruido de desfase</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>Desplaza cada columna de un clip una cantidad aleatoria con esta desviación.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>Esta parte de cada objetivo se reparte entre todos los géneros, para que la red nunca aprenda a estar segura del todo.</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>Los clips de géneros menos frecuentes pesan más, para colecciones desiguales.</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>Aún no hay ninguna colección abierta.</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>Hay que elegir al menos dos géneros</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1, %Ln clip</numerusform>
            <numerusform>%1, %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>%Ln número por paso, %1 pasos por clip</numerusform>
            <numerusform>%Ln números por paso, %1 pasos por clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln género participa</numerusform>
            <numerusform>%Ln géneros participan</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
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
        <translation>Respuestas ordenadas según su seguridad. En la línea discontinua, las respuestas seguras al 70&#x202f;% son correctas siete de cada diez veces; por debajo, las redes están demasiado seguras.</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>Fiabilidad: error de calibración %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>Se está reproduciendo el informe. Lo hecho se conserva y la misma carpeta continúa con el resto.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>Reproducir el informe</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>Ver sus entrenamientos</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>El informe «What am I listening to?» variaba a mano un ajuste tras otro, mezclaba sus tres mejores redes y las probaba una vez. Aquí se repiten todos sus experimentos; después, una página pone sus cifras impresas junto a las nuestras, con intervalos. Se puede detener en cualquier momento: lo hecho no se repite.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>Reproducir el informe de 2016</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>Duración de cada entrenamiento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>El informe está escrito.</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>Detenido; al iniciar de nuevo continúa desde aquí</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Dónde poner el informe</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Escuchando los clips</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>No hay ninguna colección abierta: se abre en la página «Datos».</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Con %1: %2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>Cada entrenamiento dura el %1 de lo que dura en el informe: un vistazo rápido, no sus cifras.</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>Cada entrenamiento dura lo mismo que en el informe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>%1 de %Ln entrenamiento hecho</numerusform>
            <numerusform>%1 de %Ln entrenamientos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>Listo: %Ln entrenamiento</numerusform>
            <numerusform>Listo: %Ln entrenamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>En el conjunto de prueba, la media de las tres redes reconoce el %1, su máximo el %2; visto %Ln vez.</numerusform>
            <numerusform>En el conjunto de prueba, la media de las tres redes reconoce el %1, su máximo el %2; visto %Ln veces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitud en desarrollo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre la ejecución</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Una nota personal</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Usar para identificar</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>Entrenar así</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>Su entrenamiento se interrumpió: continúa desde las últimas épocas conservadas y termina como si nada hubiera pasado</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>Abre la página «Entrenar» con todos los ajustes de esta ejecución</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>La ejecución sale de la tabla; «Deshacer» la recupera</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>Esta ejecución aún no tiene modelo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 de %Ln clip de desarrollo (%2 a %3)</numerusform>
            <numerusform>%1 de %Ln clips de desarrollo (%2 a %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation>Redes como ONNX…</translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation>ONNX con escala y calibración…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>Épocas como tabla (CSV)…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>receta propia</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>Aún no ha terminado ninguna época</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>Exactitud en desarrollo por época; el punto es la mejor</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>Todos los ajustes son los del preajuste</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>Difiere del preajuste: %1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>Parte del conjunto de desarrollo que se reconoce, con su intervalo del 95&#x202f;%</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitud en desarrollo</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>Se reconoce el %1 de %Ln clip de desarrollo; con un 95&#x202f;% de confianza, la parte real está entre %2 y %3</numerusform>
            <numerusform>Se reconoce el %1 de los %Ln clips de desarrollo; con un 95&#x202f;% de confianza, la parte real está entre %2 y %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Usar para identificar</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>Probar en una canción</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>Escucha canciones con la mejor red hasta ahora; el entrenamiento continúa</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Exactitud en desarrollo</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>La matriz de confusión llega con la primera época.</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>mejor %1, en la época %2</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>entre %1 y %2,
con un 95&#x202f;% de confianza</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>Este entrenamiento terminó sin resultado.</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>Primera época de %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>%1 s cada una</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>mejor %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%1 de %Ln clip de desarrollo reconocido.
F1 macro %2.
La red de la época %3.</numerusform>
            <numerusform>%1 de %Ln clips de desarrollo reconocidos.
F1 macro %2.
La red de la época %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>Cada entrenamiento se conserva aquí con sus ajustes, su curva y su red. Al entrenar uno, aparece mientras aprende.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>Abrir otras…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>Reproducir el informe…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>Muestra las ejecuciones de otra carpeta</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>Repite cada experimento del informe de 2016 y pone sus cifras junto a las impresas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>Buscar por nombre, nota, ajuste…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>Estado de las ejecuciones</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidas</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>Abrir una carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>Marcar dos o más ejecuciones, con el ratón o Espacio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 de %Ln ejecución</numerusform>
            <numerusform>%1 de %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>Comparar %Ln ejecución</numerusform>
            <numerusform>Comparar %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Colores de %1 a %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>El mejor de estos</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>Media de los géneros</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchCharts</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>De qué ronda</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>Exactitud según %1</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Exactitud por época</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Todas las rondas</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Gruesa</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>Más fina, ronda %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation>Hay una búsqueda en curso. Los intentos terminados se conservan y la misma búsqueda continúa con el resto.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>Iniciar la búsqueda</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>Variar otro más</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Todas las combinaciones</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>Después de cada ronda se traza una cuadrícula más fina alrededor del mejor punto hasta ahora</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>Rondas más finas</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Cambiar en «Entrenar»</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Entrenar esto</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>Ver todos los intentos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>Uno de los ajustes de arriba aún no tiene valores.</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Como en la página «Entrenar»: %1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Nada buscado todavía</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>No hay ninguna colección abierta</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>Cada combinación entrena su propia red; el gráfico muestra qué ajustes reconocen más clips de desarrollo. El conjunto de prueba no se ve.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>Primero se abre una colección de música en la página «Datos»; después se busca aquí.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Escuchando los clips</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>Ningún intento hecho todavía</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>Mejor hasta ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>%1 de %Ln intento hecho</numerusform>
            <numerusform>%1 de %Ln intentos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>Detenido tras %Ln intento</numerusform>
            <numerusform>Detenido tras %Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>Listo: %Ln intento</numerusform>
            <numerusform>Listo: %Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>%Ln entrenamiento en la primera ronda</numerusform>
            <numerusform>%Ln entrenamientos en la primera ronda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln intento falló; su ejecución dice por qué.</numerusform>
            <numerusform>%Ln intentos fallaron; sus ejecuciones dicen por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 de %Ln clip de desarrollo (%2 a %3)</numerusform>
            <numerusform>%1 de %Ln clips de desarrollo (%2 a %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>excluido a mano</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation>Carpeta habitual</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>De todos los textos, números y fechas. La ventana se rehace; lo que está abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>Claro u oscuro; el contraste alto es blanco sobre negro, sin nada tenue. «Como el sistema» sigue al escritorio, también mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>En por ciento de lo que pide el escritorio. Botones y filas crecen con ella.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Elegir la carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>Elegir la carpeta de música</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>Cada entrenamiento se guarda aquí en su propia carpeta. Las ejecuciones que están en otro lugar se quedan allí. En un terminal es --store.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>Dónde empieza la elección de canciones y colecciones.</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>La última colección</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>Al iniciar el programa, para quien entrena a diario. Lo leído de ella se conserva, así que solo tarda un momento.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>Ayuda y archivos</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>Muestra en un minuto para qué sirve cada página.</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Estos ajustes</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>Como archivo, para tenerlos también en otro ordenador.</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>La ventana se rehará cuando termine el trabajo en curso, para que no se pierda nada de él.</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>Los ajustes de %1 valen desde ahora.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>Un capítulo para cada página, también con F1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>Lo que falló, para enviarlo a los desarrolladores si lo desea.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>sin certeza: ¿%1?</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>escuchando…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>Pronto le tocará</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>Leyendo los primeros segundos</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Al principio: %1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>Ahora mismo: %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>El más cercano es %1, %2.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>Dibujando el espectrograma…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
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
        <translation>La característica en cada género</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>Escribir géneros en archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>Género actual</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>Solo se escribe el género: título, artista, portada y todo lo demás quedan como están. Los géneros anteriores se conservan, y «Deshacer escritura» los recupera.</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>Escribir géneros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>Cambiará %Ln archivo.</numerusform>
            <numerusform>Cambiarán %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln ya tiene el género.</numerusform>
            <numerusform>%Ln ya tienen el género.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>Se están escribiendo géneros en los archivos. Los archivos a los que no se llegó quedan como están.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>Ver el conjunto de prueba…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>Los clips de prueba no han participado hasta ahora en el entrenamiento ni en ninguna elección</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>Escuchando los clips: %1 de %2</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>El conjunto de prueba</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>¿Ver ahora el conjunto de prueba?</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>Se reserva para el final: dice lo buena que es una red con música que no intervino en ninguna elección. Quien elige ajustes según él obtiene una cifra demasiado buena.

Cada vez que se ve queda contada y se muestra con el resultado.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Escuchando los clips</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>Ver una vez más…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>Conjunto de prueba: cerrado, nadie lo ha visto.</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>Exactitud en prueba %1 (%2 a %3), visto %Ln vez</numerusform>
            <numerusform>Exactitud en prueba %1 (%2 a %3), visto %Ln veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Saltar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Medir…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>Lo exactas que son estas redes, medido de una forma que otros pueden repetir</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>Detenido antes de terminar la primera época</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>Estos ajustes se usaron con %1; hay otra colección abierta.</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>Hay un entrenamiento en curso: conviene dejar que termine o detenerlo.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Escuchando los clips</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>Deteniendo: se conserva la mejor época hasta ahora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Aún no hay de qué aprender</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>Primero se abre una colección de música en la página «Datos», o se deja que el programa componga una; después se entrena aquí una red con ella.</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>Escuchando cada clip</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>Su sonido se convierte en los números que lee la red. Otro entrenamiento con los mismos clips empezará de inmediato.</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>La pérdida y la exactitud se dibujarán aquí mientras la red aprende. Se puede detener en cualquier momento: se conserva la mejor época hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln clip no se puede usar y no participa; la página «Datos» dice por qué.</numerusform>
            <numerusform>%Ln clips no se pueden usar y no participan; la página «Datos» dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>El entrenamiento divergió en la época %1 y por eso se detuvo; se conservó la red de la época %2. Pruebe una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>Aún no está listo para entrenar</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>Se está entrenando una red. Lo que ha aprendido hasta ahora se conserva como ejecución.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Arrow keys move along the song, plus and minus zoom</source>
        <translation>Las flechas recorren la canción; más y menos cambian el zoom</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Listening to the clips&quot;</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
</context>
</TS>
