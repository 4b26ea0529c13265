<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Format</source>
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
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%n clip is set aside and takes no part. The list says why.</numerusform>
            <numerusform>%n clips are set aside and take no part. The list says why.</numerusform>
        </translation>
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
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %n genres</source>
        <translation>
            <numerusform>Listening with a model of %1, %n genre</numerusform>
            <numerusform>Listening with a model of %1, %n genres</numerusform>
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
        <source>or open one: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Several at once make a list.</source>
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
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %n songs at once.</source>
        <translation>
            <numerusform>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %n song at once.</numerusform>
            <numerusform>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %n songs at once.</numerusform>
        </translation>
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
        <source>Light or dark as the system is</source>
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
        <source>Settings</source>
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
        <source>Cosine, down to 0</source>
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
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end.</source>
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
    <message numerus="yes">
        <source>%1, %n clips</source>
        <translation>
            <numerusform>%1, %n clip</numerusform>
            <numerusform>%1, %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>%n number a step, %1 steps a clip</numerusform>
            <numerusform>%n numbers a step, %1 steps a clip</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n genres take part</source>
        <translation>
            <numerusform>%n genre takes part</numerusform>
            <numerusform>%n genres take part</numerusform>
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
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
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
        <source>The confusion matrix comes when training has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n test clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%1 of %n test clip recognised.
Macro F1 %2.
The network of epoch %3.</numerusform>
            <numerusform>%1 of %n test clips recognised.
Macro F1 %2.
The network of epoch %3.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
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
        <source>Along the song</source>
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
    <message numerus="yes">
        <source>%n clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%n clip can&apos;t be used and takes no part; the Data page says why.</numerusform>
            <numerusform>%n clips can&apos;t be used and take no part; the Data page says why.</numerusform>
        </translation>
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
</context>
</TS>
