<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1&#x202f;%</source>
        <extracomment>A share; the space is a narrow one that does not break</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>develop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a reason, %2 what was found, e.g. &quot;too short (3.2 s)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be 8000 to 192000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipSound</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln test clip shares an artist</numerusform>
            <numerusform>%Ln test clips share an artist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln shares a recording</numerusform>
            <numerusform>%Ln share a recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>%Ln clip counts as</numerusform>
            <numerusform>%Ln clips count as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p&#xa0;&lt;&#xa0;0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p&#xa0;=&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one and the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2 to %3), %Ln clip</numerusform>
            <numerusform>%1 (%2 to %3), %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln training</numerusform>
            <numerusform>%Ln trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln clip is set aside and takes no part. The list says why.</numerusform>
            <numerusform>%Ln clips are set aside and take no part. The list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln clip has the known checksum.</numerusform>
            <numerusform>%Ln clips have the known checksum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln clip differs from it.</numerusform>
            <numerusform>%Ln clips differ from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln clip is in another format, which has none.</numerusform>
            <numerusform>%Ln clips are in another format, which has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>%Ln clip is missing.</numerusform>
            <numerusform>%Ln clips are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTableModel</name>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>Listening with a model of %1, %Ln genre</numerusform>
            <numerusform>Listening with a model of %1, %Ln genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln more could not be used either.</numerusform>
            <numerusform>%Ln more could not be used either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln song at once.</numerusform>
            <numerusform>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln more could not be used either.</numerusform>
            <numerusform>%Ln more could not be used either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>%Ln playlist written</numerusform>
            <numerusform>%Ln playlists written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>%Ln song written</numerusform>
            <numerusform>%Ln songs written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>The old genre is back in %Ln file.</numerusform>
            <numerusform>The old genre is back in %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>The genre was written into %Ln file.</numerusform>
            <numerusform>The genre was written into %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln file was left as it was:</numerusform>
            <numerusform>%Ln files were left as they were:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MainWindow</name>
    <message>
        <source>Genrescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>%Ln song heard</numerusform>
            <numerusform>%Ln songs heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>Features of %Ln clip</numerusform>
            <numerusform>Features of %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>%1 of %Ln task done</numerusform>
            <numerusform>%1 of %Ln tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>%Ln more is being worked on.</numerusform>
            <numerusform>%Ln more are being worked on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln task failed and can be submitted again: %1</numerusform>
            <numerusform>%Ln tasks failed and can be submitted again. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>of the clips are named rightly by %Ln network (95 % interval %1)</numerusform>
            <numerusform>of the clips are named rightly by %Ln networks together (95 % interval %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln test clip shares an artist with training</numerusform>
            <numerusform>%Ln test clips share an artist with training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln shares the very sound</numerusform>
            <numerusform>%Ln share the very sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>%Ln clip tested</numerusform>
            <numerusform>%Ln clips tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>%Ln left out by the protocol</numerusform>
            <numerusform>%Ln left out by the protocol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln together</numerusform>
            <numerusform>%Ln together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>deviation of the above over %Ln partition</numerusform>
            <numerusform>deviation of the above over %Ln partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RecipeForm</name>
    <message>
        <source>Open a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%Ln number a step, %1 steps a clip</numerusform>
            <numerusform>%Ln numbers a step, %1 steps a clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln genre takes part</numerusform>
            <numerusform>%Ln genres take part</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReliabilityChart</name>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>%1 of %Ln training done</numerusform>
            <numerusform>%1 of %Ln trainings done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>Done: %Ln training</numerusform>
            <numerusform>Done: %Ln trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln time.</numerusform>
            <numerusform>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 of %Ln development clip (%2 to %3)</numerusform>
            <numerusform>%1 of %Ln development clips (%2 to %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>%1 of the %Ln development clip is recognised; with 95 % confidence the true share lies between %2 and %3</numerusform>
            <numerusform>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%1 of %Ln development clip recognised.
Macro F1 %2.
The network of epoch %3.</numerusform>
            <numerusform>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 of %Ln run</numerusform>
            <numerusform>%1 of %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>Compare %Ln run</numerusform>
            <numerusform>Compare %Ln runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchCharts</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>%1 of %Ln trial done</numerusform>
            <numerusform>%1 of %Ln trials done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>Stopped after %Ln trial</numerusform>
            <numerusform>Stopped after %Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>Done: %Ln trial</numerusform>
            <numerusform>Done: %Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>%Ln training in the first round</numerusform>
            <numerusform>%Ln trainings in the first round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln trial failed; its run says why.</numerusform>
            <numerusform>%Ln trials failed; their runs say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 of %Ln development clip (%2 to %3)</numerusform>
            <numerusform>%1 of %Ln development clips (%2 to %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>listening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpreadView</name>
    <message>
        <source>The feature in each genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>%Ln file will change.</numerusform>
            <numerusform>%Ln files will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln has the genre already.</numerusform>
            <numerusform>%Ln have the genre already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>Test accuracy %1 (%2 to %3), looked at %Ln time</numerusform>
            <numerusform>Test accuracy %1 (%2 to %3), looked at %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln clip can&apos;t be used and takes no part; the Data page says why.</numerusform>
            <numerusform>%Ln clips can&apos;t be used and take no part; the Data page says why.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move along the song, plus and minus zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Listening to the clips&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
