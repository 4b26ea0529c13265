<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>मिश्रण: औसत</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>मिश्रण: लघुगणकों का औसत</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>मिश्रण: अधिकतम</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>मिश्रण: भारित</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>मिश्रण: मतदान</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>तालिका में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>मेमोरी कम पड़ गई</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>इसे एन्कोड करना विफल रहा</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>रीसैंपलिंग विफल रही</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>इसकी कोई भी ध्वनि डिकोड नहीं हो सकती</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>यह एक फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>यह साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>इसका हेडर ख़राब है</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>अज्ञात सामग्री</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>यह कुछ और है</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>यह किसी नए Genrescope की है</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>इसमें बदलावों की सूची नहीं है</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता, या डिस्क भर गई है</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>इसमें &apos;genre&apos; स्तंभ नहीं है</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>इसमें &apos;clip&apos; स्तंभ नहीं है</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>वहाँ पहले से कुछ है</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>यह मिररों की सूची नहीं है</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>इसका पता https:// से शुरू होना चाहिए</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>फ़ीचर परिमित नहीं हैं</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>प्रशिक्षण के लिए कोई नहीं</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>इसमें &apos;path&apos; स्तंभ नहीं है</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>यह 1 GB से बड़ी है</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>इसमें एक फ़ाइल है जिसका नाम पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>इसमें कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>जो माँगा गया था उससे अलग हिस्सा भेजा गया</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>दो अलग-अलग आकार बताए गए</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>यह असुरक्षित पते पर ले जाता है</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>यह एक पते से दूसरे पते पर ले जाता रहता है</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>कोई दूसरा प्रोग्राम इसे डाउनलोड कर रहा है</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>कोई दूसरा प्रोग्राम वहाँ अनपैक कर रहा है</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>इसका नेटवर्क दूसरे फ़ीचर पढ़ता है, जबकि एक मॉडल में सब वही फ़ीचर पढ़ते हैं</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>यह परीक्षण के लिए दूसरी क्लिप रखता है</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>इसका इतिहास पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>यह इपॉक का इतिहास नहीं है</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>इसके इतिहास की एक पंक्ति ख़राब है</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>इसकी प्रायिकताएँ मेल नहीं खातीं</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>इसकी विकास प्रायिकताएँ पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>यह इपॉक × क्लिप × शैली की सरणी नहीं है</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>यह अधूरी है</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>यह बीच में नहीं टूटा था</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>शुरू होने के बाद से संगीत बदल गया है</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>अब इसकी क्लिप दूसरी तरह से बँटेंगी</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>इसमें पढ़ने योग्य run.json नहीं है</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>इसका इतिहास अधूरा है</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>इसका मॉडल किसी दूसरे रन का है</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>प्रशिक्षण के दौरान फ़ोल्डर हटा दिया गया</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>इसकी विकास प्रायिकताएँ इसके रिकॉर्ड से मेल नहीं खातीं</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>इसका model.safetensors गायब है</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>इसकी स्थिति पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>इसकी स्थिति ख़राब है</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>16 MiB से बड़ी</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>बाइनरी सामग्री</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>200,000 से ज़्यादा प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>इसे किसी नए Genrescope ने बनाया है; Genrescope को अपडेट करें</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>इसकी टिप्पणियाँ 16 MB से बड़ी हो जाएँगी</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>इसका मेटाडेटा ख़राब है</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>ID3v2 टैग ख़राब है</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>इसके टैग iTunes के टैग से अलग तरह के हैं</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>इसकी ध्वनि टुकड़ों में है</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>इसका विवरण ख़राब है</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>इसकी टिप्पणियाँ बहुत लंबी हो जाएँगी</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>इसके पेज नए सिरे से नहीं लगाए जा सकते</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>इसकी टिप्पणियाँ ख़राब या असामान्य हैं</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>इसके टैग नए सिरे से नहीं लगाए जा सकते</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>इसके टैग ख़राब हैं</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>यह इस बीच छोटी हो गई</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>किसी दूसरे प्रोग्राम ने इसे इस बीच बदल दिया</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>इसकी INFO सूची ख़राब है</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>इसके खंड ख़राब या असामान्य हैं</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>यह 4 GB से बड़ी हो जाएगी</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>इस तरह की फ़ाइल में शैली नहीं रखी जा सकती</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>इसकी शैली उसके बाद बदल दी गई</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>नई शैली वाली प्रति अलग पढ़ी जाती है</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>इसके टैग में नई शैली नहीं आ सकती</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>नई शैली का नाम मान्य नहीं है</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>आवाज़ इतनी धीमी है कि कुछ कहा नहीं जा सकता: रिकॉर्डिंग के शोर से मुश्किल से ऊपर है।</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>यह संगीत के बजाय बोलचाल जैसा लगता है।</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>मॉडल को जिस संगीत पर प्रशिक्षित किया गया, यह उसमें से किसी जैसा नहीं है।</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>कोई एक शैली उभरकर नहीं आती: इसमें कई शैलियों का अंश है।</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>%1 नाम की कोई फ़ाइल नहीं है। नाम जाँचें या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>%1 को पढ़ा नहीं जा सका (%2)। जाँचें कि आपको इसे खोलने की अनुमति है।</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>%1 ऐसी ध्वनि फ़ाइल नहीं है जिसे यहाँ पढ़ा जा सके (%2)। MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, वीडियो आदि पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>%1 ख़राब है: %2। इसकी सही प्रति लाएँ।</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>%1 में कोई ध्वनि नहीं है। इसकी पूरी प्रति लाएँ।</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>%1 बहुत छोटी है (%2): कम से कम 5 सेकंड चाहिए।</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>%1 शुरू से अंत तक मौन है। जाँचें कि रिकॉर्डिंग ठीक से हुई थी।</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>%1 में ऐसे सैंपल हैं जो संख्याएँ नहीं हैं (%2)। जिस प्रोग्राम ने इसे बनाया, उसी से फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>फ़ोल्डर %1 को खोला नहीं जा सका (%2)। नाम जाँचें और यह भी कि आपको इसे खोलने की अनुमति है।</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>%1 के भीतर शैलियों के फ़ोल्डरों में कोई ध्वनि फ़ाइल नहीं है। वह फ़ोल्डर चुनें जिसमें हर शैली का एक फ़ोल्डर हो।</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>%1 के भीतर की कोई भी ध्वनि फ़ाइल काम की नहीं है। उदाहरण: %2 सही संगीत वाला फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>%1 किसी शैली के फ़ोल्डर में नहीं है। इसे किसी में ले जाएँ, या blues.00003.wav जैसा नाम दें।</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>%1 के टैग में कोई शैली नहीं है। टैग संपादक से जोड़ें, या शैलियाँ फ़ोल्डरों से लें।</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>तालिका %1 का उपयोग नहीं हो सकता: %2। इसमें शीर्षक पंक्ति होनी चाहिए और हर पंक्ति में बराबर खाने।</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>इस संग्रह में “%1” नाम की शैली नहीं है। इसमें हैं: %2।</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>%1 में दो से कम शैलियों की क्लिप हैं (%2)। किसी और शैली की क्लिप का फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>शैली “%1” में काम की क्लिप इतनी कम हैं (%2) कि प्रशिक्षण और परीक्षण नहीं हो सकता। क्लिप जोड़ें या इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>संग्रह में वे क्लिप नहीं हैं जिनका परीक्षण प्रोटोकॉल “%1” करता है। उन्हें जोड़ें या दूसरा प्रोटोकॉल चुनें।</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>%1 ऐसी प्लेलिस्ट नहीं है जिसे पढ़ा जा सके (%2)। M3U, M3U8 और PLS पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>प्लेलिस्ट %2 में “%1” इस कंप्यूटर की फ़ाइल नहीं है, इसलिए उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>%1 Genrescope का मॉडल नहीं है (%2)। Genrescope की सहेजी हुई .safetensors फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>मॉडल %1 ख़राब है: %2। इसे किसी प्रति से वापस लाएँ या फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>मॉडल %1 को Genrescope के नए संस्करण ने सहेजा था (%2)। इसे काम में लेने के लिए Genrescope अपडेट करें।</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>%1 में कोई प्रशिक्षण रन नहीं है (%2)। ऐसा फ़ोल्डर चुनें जिसे &apos;train&apos; ने लिखा हो।</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>रन %1 का प्रशिक्षण अभी चल रहा है। इसके पूरा होने की प्रतीक्षा करें या पहले इसे रोकें।</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>रन %1 को Genrescope के दूसरे संस्करण ने सहेजा था (फ़ॉर्मेट %2)। इसे उसी से पढ़ें या नए सिरे से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>रन %1 आगे नहीं बढ़ सकता: %2। इसे नए सिरे से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>रन %1 को बाकी के साथ नहीं रखा जा सकता: %2। ऐसे रन चुनें जिनका डेटा और विभाजन एक जैसा हो।</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>संग्रह में आपके बदलाव %1 से पढ़े नहीं जा सके (%2)। उस फ़ाइल को ठीक करें या हटाएँ; संगीत जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>सेटिंग “%1”: %2।</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>%1 में शैली जैसी थी वैसी ही छोड़ी गई: %2।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>%1 में लिखा नहीं जा सका (%2)। ख़ाली जगह जाँचें और यह भी कि आपको वहाँ लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>%1 में ख़ाली जगह बहुत कम है (%2)। कुछ जगह ख़ाली करें या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>%1 डाउनलोड नहीं हो सका (%2)। कनेक्शन जाँचें और फिर शुरू करें: यह जहाँ रुका था वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>%1 का डाउनलोड बंद कर दिया गया: %2। दूसरा पता चुनें।</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>%1 पर वह फ़ाइल नहीं है जिसकी अपेक्षा थी (%2)। दूसरा पता चुनें।</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>आर्काइव %1 ख़राब या अधूरा है (%2)। इसे हटाएँ और फिर से लाएँ।</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>सुरक्षा के लिए आर्काइव %1 को खोला नहीं गया: %2। इसे किसी भरोसेमंद जगह से लाएँ।</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>आपके कहने पर रोका गया।</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>इपॉक %1 में प्रशिक्षण बिखर गया (%2)। लर्निंग रेट घटाकर देखें।</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>%1 में कुछ गड़बड़ हुई (%2)। कृपया इसकी सूचना दें और बताएँ कि उससे पहले आपने क्या किया था।</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1&#x202f;%</source>
        <extracomment>A share; the space is a narrow one that does not break</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>कुछ सेकंड बाकी</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 सेकंड बाकी</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 मिनट बाकी</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 घंटे बाकी</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घंटे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln हफ़्ता</numerusform>
            <numerusform>%Ln हफ़्ते</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation>अपठनीय</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>बहुत छोटी</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>कटी हुई</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>क्लिपिंग</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>लगभग डुप्लिकेट</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>दो शैलियाँ</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>ज्ञात दोष</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>ध्वनि फ़ाइल नहीं है, या इतनी ख़राब है कि काम की नहीं।</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>पाँच सेकंड से छोटी है।</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>अपने हेडर के बताए समय से, या बाकी सभी क्लिप से पहले ख़त्म हो जाती है।</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>इसमें कुछ भी -80 dB से तेज़ नहीं है।</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>इसके सभी सैंपल एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>विकृत: इसका बड़ा हिस्सा पूरे पैमाने पर है।</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>एक और क्लिप में बिल्कुल यही ध्वनि है।</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>ध्वनि के फ़िंगरप्रिंट के अनुसार एक और क्लिप इसी रिकॉर्डिंग की है।</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>यही रिकॉर्डिंग दूसरी शैली में भी है।</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>GTZAN के दोषों की प्रकाशित सूची में है।</translation>
    </message>
    <message>
        <source>train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>विकास</translation>
    </message>
    <message>
        <source>test</source>
        <translation>परीक्षण</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>शैली के फ़ोल्डर</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>एक ही फ़ोल्डर</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation>2016 की रिपोर्ट हूबहू: 1291 फ़्रेमों के 27 फ़ीचर, रिपोर्ट की तरह बिना बदले दिए गए, और दो LSTM परतें। सीखने में धीमा और अनिश्चित।</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>एक मिनट के भीतर अच्छा परिणाम: 32 फ़्रेमों के ब्लॉकों पर 46 फ़ीचरों के आँकड़े, मानकीकृत, और एक LSTM परत।</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>सबसे सटीक अकेला नेटवर्क: सभी ब्लॉक आँकड़े, हर क्लिप पाँच गतियों पर, छोटे टुकड़ों में सुनी हुई, और ऐसे खिसकाव जो इसे कलाकार याद करने से रोकते हैं।</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>दो तरह के दस नेटवर्क मिलकर जवाब देते हैं और बताते हैं कि वे कितने निश्चित हैं।</translation>
    </message>
    <message>
        <source>report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>त्वरित</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>अनुशंसित</translation>
    </message>
    <message>
        <source>best</source>
        <translation>सर्वोत्तम</translation>
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
        <translation>अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>ध्वनि फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>बहुत छोटी</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>इसमें ऐसे सैंपल हैं जो संख्याएँ नहीं हैं</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>&quot;system&quot; या प्रोग्राम की किसी भाषा का कोड होना चाहिए, जैसे &quot;de&quot;</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>&quot;system&quot;, &quot;light&quot;, &quot;dark&quot; या &quot;contrast&quot; होना चाहिए</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>100 से 200 तक होना चाहिए</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>फ़ोल्डर के नाम के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>8000 से 192000 तक होनी चाहिए</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>256 से 16384 तक 2 की घात होनी चाहिए</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>1 से fftSize तक होनी चाहिए</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>1 से 128 तक होनी चाहिए</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>कम से कम एक फ़ीचर होना चाहिए, कोई दो बार नहीं</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>contrast के लिए sampleRateHz 12800 से अधिक और fftSize कम से कम sampleRateHz / 50 चाहिए</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>0 से 1000 तक होनी चाहिए</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>0 से 100000 तक होनी चाहिए</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>0 होनी चाहिए, या 10 से sampleRateHz के 0.45 तक</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>highPassHz से अधिक होनी चाहिए</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>0 से 1 तक होनी चाहिए</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>कम से कम एक समूह होना चाहिए, कोई दो बार नहीं</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>base के अलावा समूहों के लिए sampleRateHz 22050, fftSize 2048 और hopSamples 512 चाहिए</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>cov और mmod के लिए कम से कम 13 होनी चाहिए</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>1 से 16 परतें होनी चाहिए</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>हर परत में 1 से 512 तक होनी चाहिए</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>LSTM परतें चाहिए</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>कम से कम 0 और 1 से कम होनी चाहिए</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ऋणात्मक नहीं होनी चाहिए</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>JSON ऑब्जेक्ट होनी चाहिए</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>ग़लत प्रकार की है या संभव मान नहीं है</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>कम से कम एक रेसिपी होनी चाहिए</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>1 से 100 तक होनी चाहिए</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>पूरे एन्सेम्बल के चरण एक जैसे होने चाहिए</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>1 और 1000000 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>0 से अधिक और अधिकतम 1 होनी चाहिए</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>मानकीकृत इनपुट चाहिए</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>0 और 1000 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>0 और 10 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>0 और 1 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>श्रेणीगत क्रॉस-एंट्रॉपी चाहिए</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>यह किसी दूसरे पुनरुत्पादन (अन्य क्लिप, शैलियाँ या पैमाना) का फ़ोल्डर है; ख़ाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>0 और 256 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>बदलने के लिए अभी कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>0 और 20 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>0 और 10000 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>आज़माने के लिए कोई मान नहीं है</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>दो बार बदली जा रही है</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>10000 से अधिक संयोजन बनते हैं; कम आज़माएँ</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>यह किसी दूसरी खोज (अन्य संगीत या अन्य शुरुआती सेटिंग) का फ़ोल्डर है; ख़ाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>नाम होना चाहिए</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation>0 होनी चाहिए, या 5 से 3600 तक</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>डेटा सेट के लिए कम से कम 1 होनी चाहिए</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>ध्वनि चाहिए, और फ़ीचर की तालिका में ध्वनि नहीं होती</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>फ़ीचर की तालिका में से नहीं चुनी जा सकती; तालिका से अनचाही पंक्तियाँ हटा दें</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>आज़माने के लिए कोई मान नहीं है। उन्हें 1,2,3 या log:0.001:0.1:5 के रूप में लिखें</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation>1 और 16 के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>पहले इकाइयाँ चाहिए</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation>learningRate=0.001,0.01 या learningRate=log:0.001:0.1:5 जैसी होनी चाहिए</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>वैसी नहीं है जैसी लिखी गई थी</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>किसी दूसरे नेटवर्क की है</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>इपॉक %1 / %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>%1 पर रुका</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>प्लेबैक बंद है: इस कंप्यूटर में कोई ध्वनि उपकरण नहीं है।</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>प्लेबैक बंद है: ध्वनि उपकरण जवाब नहीं दे रहा, या इस गाने की सैंपल दर स्वीकार नहीं करता।</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>मैं क्या सुन रहा हूँ?</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>इस विंडो में कहीं भी कोई गीत छोड़ें: आपको उसकी शैली, कितना भरोसा है और गीत में वह कैसे बदलती है, दिखेगा। पास में गीत नहीं है? नमूने आज़माएँ।</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>सीखने के लिए संगीत</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>अपनी शैलियों के लिए: संगीत का ऐसा फ़ोल्डर खोलें जिसमें हर शैली का एक फ़ोल्डर हो। हर क्लिप देखी जाती है और फ़ोल्डर में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>नेटवर्क को प्रशिक्षण दें</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>कोई प्रीसेट चुनें, शुरू करें दबाएँ और उसे सीखते देखें। कभी भी रोकें: सबसे अच्छा इपॉक रखा जाता है और तुरंत पहचान में काम आता है।</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>कुछ नहीं खोता</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>हर प्रशिक्षण रनों में रखा जाता है। कई पर निशान लगाकर उनकी तुलना करें और मिलाएँ; प्रयोग अपने आप बेहतर सेटिंग खोजते हैं।</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>पूरी लाइब्रेरी</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>हज़ारों गीत सभी प्रोसेसरों पर सुने जाते हैं। पूर्वावलोकन के बाद उनकी शैलियाँ टैग में लिखी और वापस ली जा सकती हैं।</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>Shift+F1 या पेजों के नीचे का प्रश्नचिह्न दबाएँ और किसी चार्ट या संख्या पर क्लिक करें: वह बताएगी कि क्या है। भाषा, रंग और यह दौरा सेटिंग में मिलते हैं।</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>अधिक चमकीला</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>कम चमकीला</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>अधिक शोर वाला, जैसे झाँझ या विकृति से</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>अधिक शुद्ध, सुरों के बीच कम शोर वाला</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>अधिक तेज़ आवाज़ वाला</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>अधिक धीमी आवाज़ वाला</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>अधिक सजीव: आवाज़ की तेज़ी पल-पल बहुत बदलती है</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>आवाज़ की तेज़ी में अधिक एकसार</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>अधिक साफ़: इसके सुर उभरकर आते हैं</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>अधिक घना: इसके कम ही सुर उभरकर आते हैं</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>बीट में अधिक दमदार</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>बीट में अधिक कोमल</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>ध्वनि का रंग अधिक जल्दी बदलने वाला</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>ध्वनि का रंग अधिक धीरे बदलने वाला</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>लय में अधिक स्थिर</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>लय में अधिक मुक्त</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>थापों से अधिक लंबे सुरों का बना</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>लंबे सुरों से अधिक थापों का बना</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>स्वर-आधार (की) में अधिक स्पष्ट</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>स्वर-आधार (की) में अधिक अस्पष्ट</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>सुर अधिक जल्दी बदलने वाला</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>सुर अधिक धीरे बदलने वाला</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>मेजर की के अधिक निकट</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>माइनर की के अधिक निकट</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>मॉडल इस गीत को जिस शैली का मानता है। जहाँ कोई शैली अलग से न दिखे, वह कहता है कि उसे भरोसा नहीं।</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>मॉडल को इस शैली पर कितना भरोसा है: 70 % वाले दस गीतों में से लगभग सात सही होते हैं। इसे ऐसी क्लिपों पर जाँचा गया जिनसे मॉडल ने कभी नहीं सीखा।</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>शब्दों में कितना भरोसा है, और मॉडल के कितने नेटवर्क सहमत हैं।</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>मॉडल का भरोसा शैलियों में कैसे बँटता है, सबसे संभावित पहले। सब मिलाकर 100 %।</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>शुरू से अंत तक गीत की तीव्रता। वहाँ से बजाने के लिए क्लिक करें; तीर कुंजियाँ आगे-पीछे ले जाती हैं, प्लस और माइनस ज़ूम करते हैं।</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>गीत में आधे-आधे मिनट में क्या सुना गया: रंग जितना ऊँचा, शैली उतनी पक्की। वहाँ से बजाने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>कौन से सुर कब बजते हैं: समय दाईं ओर, सुर ऊपर की ओर; रंग जितना गहरा, आवाज़ उतनी तेज़।</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>इस संग्रह की शैलियाँ: हर एक की कितनी क्लिप हैं और उनमें से कितनी अलग रखी गईं। केवल उसकी क्लिप देखने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>क्लिप, हर पंक्ति में एक। शीर्षक पर क्लिक करने से वे क्रम में लगती हैं; निशान बताते हैं कि क्लिप में क्या मिला।</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>क्या एक ही कलाकार या एक ही रिकॉर्डिंग की क्लिप प्रशिक्षण और परीक्षण दोनों भागों में हैं। तब अंक नेटवर्क से बेहतर दिखते हैं।</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>हर बिंदु एक क्लिप है और मिलती-जुलती क्लिप पास-पास हैं: वे दो दिशाएँ जिनमें क्लिप सबसे अलग हैं। तुलना के लिए दो पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>चुने हुए फ़ीचर में हर शैली की जगह: बिंदु औसत है, रेखा विचलन। जिन शैलियों की रेखाएँ नहीं मिलतीं, वे आसानी से पहचानी जाती हैं।</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>चुना हुआ फ़ीचर क्लिप के साथ, क़दम-दर-क़दम।</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>क्लिप की तीव्रता। वहाँ से बजाने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>हर इपॉक के बाद नेटवर्क के उत्तर सच से कितने दूर हैं। सीखते समय दोनों वक्र गिरते हैं; जहाँ विकास फिर चढ़ता है, वहाँ वह क्लिप रटने लगता है।</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>हर इपॉक के बाद पहचानी गई क्लिपों का हिस्सा। प्रशिक्षण की क्लिपों से वह सीखता है, विकास की क्लिपों से कभी नहीं।</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>हर पंक्ति एक शैली है, हर स्तंभ वह जो नेटवर्क ने उसकी क्लिपों को समझा। सही पहचान विकर्ण पर है, बाकी सब भ्रम हैं। क्लिप सुनने के लिए किसी खाने पर क्लिक करें।</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>हर फ़ोल्ड का एक कन्फ़्यूज़न मैट्रिक्स: हर पंक्ति एक शैली, हर स्तंभ वह जो उसकी क्लिपों को समझा गया।</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>मॉडलों के कन्फ़्यूज़न मैट्रिक्स, फिर उनके मिश्रणों के। तारे का अर्थ है कि यहाँ कोई मॉडल उस शैली में बेहतर नहीं। क्लिप सुनने के लिए किसी खाने पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>विकास की पहचानी गई क्लिपों का हिस्सा। सेटिंग इन्हीं से चुनी जाती हैं, इसलिए नया संगीत थोड़ा कम पहचाना जाएगा।</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>इसी तरह की दूसरी क्लिपों के साथ यह हिस्सा 100 में से 95 बार इन दोनों के बीच होगा।</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>परीक्षण की पहचानी गई क्लिपों का हिस्सा। वे किसी चीज़ में शामिल नहीं थीं, इसलिए नए संगीत से यही आशा की जा सकती है; हर बार देखना गिना जाता है।</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>अब तक का हर प्रशिक्षण: विकास भाग पर सटीकता और उसका 95 % अंतराल, वक्र और प्रीसेट से अंतर। तुलना के लिए कई पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>इस रन के हर इपॉक के बाद पहचानी गई विकास क्लिपों का हिस्सा।</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>यह रन कब शुरू हुआ, कितना समय लगा और किस पर।</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>हर बिंदु एक प्रशिक्षण है: एक सेटिंग आड़े में, विकास भाग पर सटीकता ऊपर की ओर। रेखा सबसे अच्छा परिणाम है।</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>हर बिंदु एक प्रशिक्षण है: एक सेटिंग आड़े में दस की घातों में, विकास भाग पर सटीकता ऊपर की ओर। रेखा सबसे अच्छा परिणाम है।</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>हर इपॉक के बाद प्रशिक्षणों की सटीकता।</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>दो सेटिंगों के हर जोड़े की सबसे अच्छी सटीकता: रंग जितना गहरा, उतना बेहतर। तारा सबसे अच्छे को दिखाता है।</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>सभी परीक्षणों में विकास भाग पर सबसे अच्छी सटीकता। बहुतों में सबसे अच्छे का थोड़ा भाग्य भी होता है: उसे परीक्षण भाग पर मापें।</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>सभी फ़ोल्डों पर सटीकता का औसत। हर क्लिप एक बार ऐसे नेटवर्क से जाँची गई जिसने उससे नहीं सीखा।</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>फ़ोल्ड से फ़ोल्ड सटीकता कितनी बदलती है: वह जाँची गई क्लिपों पर कितनी निर्भर है।</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>एक ही फ़ोल्ड पर सीडों के बीच वह कितनी बदलती है: वह प्रशिक्षण के संयोग पर कितनी निर्भर है।</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>F1 वहाँ ऊँचा होता है जहाँ शैली मिल जाए और कुछ और उसे न समझा जाए। यह शैलियों पर उसका औसत है, सब बराबर गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>हर इपॉक के बाद हर रन की सटीकता। नाम पर क्लिक करने से उसका वक्र छिप जाता है।</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>प्रिसिज़न: जिन क्लिपों को यह शैली कहा गया, उनमें सही का हिस्सा। रिकॉल: शैली की क्लिपों में मिली हुई का हिस्सा। F1: दोनों एक संख्या में।</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>दूसरा मॉडल पहले से अलग क्या करता है: किसी खाने में ज़्यादा क्लिप या कम। विकर्ण पर ज़्यादा देखें।</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>यदि दोनों मॉडल बराबर अच्छे हों, तो केवल संयोग से इतने बड़े अंतर की संभावना। 5 % से कम हो तो उसे प्रायः असली माना जाता है।</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>हर मॉडल इस क्लिप को क्या समझता है और कितने भरोसे से।</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>सुना गया हर गीत, उसकी शैली और मॉडल का भरोसा। शीर्षक पर क्लिक करने से वे क्रम में लगते हैं।</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>आपकी लाइब्रेरी किन शैलियों से बनी है, गीतों की संख्या के अनुसार।</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>पहचानी गई क्लिपों का हिस्सा, हर एक ऐसे नेटवर्कों से जिन्होंने उससे नहीं सीखा।</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>भरोसे के क्रम में उत्तर। टूटी रेखा पर 70 % भरोसे वाले उत्तर दस में सात बार सही होते हैं; उसके नीचे नेटवर्क ज़रूरत से ज़्यादा आश्वस्त हैं।</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>जो फ़ाइलें भाग नहीं लेतीं, हर एक कारण सहित।</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>काफ़ी निश्चित</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>लगभग निश्चित</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>इस ओर झुकाव</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>कहना कठिन: इसमें कई शैलियों का अंश है</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>अधिकांश %1 की तरह, और बहुत-से दूसरे संगीत से अलग, यह गाना है:</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>अधिकांश %1 से अलग, यह है:</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>मॉडल को सभी शैलियों के जिस संगीत पर प्रशिक्षित किया गया, उसकी तुलना में यह गाना है:</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>नेटवर्क %1: %2 %3, फिर %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>%2 में से %1 नेटवर्क सहमत</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>इसमें कई शैलियाँ हैं: गाने के साथ-साथ देखें</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>मॉडल को जिस संगीत पर प्रशिक्षित किया गया, उसकी तुलना में इसकी ध्वनि में कुछ भी अलग से नहीं उभरता।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>हर मॉडल का जवाब</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>प्रायिकता, प्रतिशत में</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>%1 के अनुसार %2 की प्रायिकता %3 है</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1: क्लिप इसमें रखी गई है</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>बदलने वाली सेटिंग</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>मान कैसे दिए जाते हैं</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>मान, बीच में अल्पविराम के साथ</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>सबसे छोटा मान</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>सबसे बड़ा मान</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>कितने मान</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>इसे अब न बदलें</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>ये मान</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>बराबर क़दम</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>बराबर गुणक</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>बराबर गुणक वहाँ ठीक हैं जहाँ मान दस की घातों में फैले हों, जैसे लर्निंग रेट</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>in</source>
        <translation>संख्या</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>ये क्लिप देखने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>तीर कुंजियाँ खाने से खाने जाती हैं</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>बाहर रखी गई</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>%1 में रखी गई; संग्रह की फ़ाइलें जैसी थीं वैसी ही हैं</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%2 के लिए %1, %4 के लिए %3</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>मॉडल लेबल की तुलना में अपने जवाब को लेकर कितना अधिक निश्चित है: सबसे ऊँचे मान वालों के ग़लत रखे होने की संभावना सबसे अधिक है</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>किसमें रखी गई</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>क्या माना गया</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>लेबल से टकराव</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>इसमें रखें</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>बाहर रखें</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>अब से प्रशिक्षण क्लिप को इस शैली का मानेंगे। संग्रह की फ़ाइलें वैसी ही रहती हैं; “पूर्ववत करें” से इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>क्लिप की फ़ाइल अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>%1 में रखी गई</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>%1 में रखी गई; अब से प्रशिक्षण में भाग नहीं लेती</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>%1 में रखी गई; अब से प्रशिक्षण इसे %2 मानेंगे</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>फिर से शामिल करें</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>बाहर रखी गई क्लिप प्रशिक्षण में भाग नहीं लेती। संग्रह की फ़ाइलें वैसी ही रहती हैं; “पूर्ववत करें” से इसे वापस लिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>इसी रिकॉर्डिंग की अन्य क्लिप</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>बिल्कुल वही ध्वनि</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>वही रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>वही रिकॉर्डिंग, %1 सेकंड बाद शुरू</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>वही रिकॉर्डिंग, %1 सेकंड पहले शुरू</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>क्लिपों का नक्शा</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>तीर कुंजियाँ क्लिप से क्लिप जाती हैं, Enter चुनता है</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>across</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>up</source>
        <translation>खड़ा</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipSound</name>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>नं. %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>अभी जाँची नहीं गई</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>पहले %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ठीक</translation>
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
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>सैंपल दर</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation>इस खाने में कोई क्लिप नहीं है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>मैट्रिक्स पर वापस (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>यह खाना</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>सभी क्लिप</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>जैसा यह मॉडल देखता है</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>सभी क्लिप, संदिग्ध लेबल पहले</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, सही पहचानी गईं</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, जिन्हें %2 माना गया</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>%1 अब से प्रशिक्षण में भाग नहीं लेती।</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 फिर से भाग लेती है।</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>%1 अब से %2 में रखी गई है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln क्लिप</numerusform>
            <numerusform>%Ln क्लिप</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>मिनट संगीत</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>बनावट</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>यादृच्छिक विभाजन</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>क्लिप क्रमांक से विभाजन</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>कलाकार से विभाजन</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>GTZAN के कलाकार फ़ोल्ड</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>दोष रहित GTZAN</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>क्लिप कैसे बाँटी जाएँ</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>नाम बदलें या मिलाएँ…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>चिह्न वाली क्लिप</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>बाहर रखें</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>लेबल बदलें…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>फिर शामिल करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>चुनी गई क्लिप भाग नहीं लेतीं। फ़ाइलों में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>चुनी गई क्लिप दूसरी शैली में गिनी जाती हैं। फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>इस संग्रह में हुआ पिछला बदलाव वापस लेता है।</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखी गईं</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>कुछ भी अलग नहीं रखा गया: अब तक देखी गई हर क्लिप काम की है।</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>सभी क्लिप</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>अन्वेषण</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>ऐसे बाँटा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>परीक्षण क्लिप जिनका कलाकार, या ख़ुद रिकॉर्डिंग, प्रशिक्षण वाली क्लिप से साझा है। 0 के अलावा कुछ भी परिणाम को असल से बेहतर दिखाता है।</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>कोई भी चिह्न या कोई नहीं</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>%1 की क्लिप</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>लेबल बदलें</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>नाम बदलें या मिलाएँ</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>शैली “%1” का अब से यह नाम होगा। किसी दूसरी शैली का नाम देने पर दोनों मिल जाती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln अलग रखी गई</numerusform>
            <numerusform>%Ln अलग रखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln परीक्षण क्लिप का कलाकार साझा</numerusform>
            <numerusform>%Ln परीक्षण क्लिप का कलाकार साझा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln की रिकॉर्डिंग साझा</numerusform>
            <numerusform>%Ln की रिकॉर्डिंग साझा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>%Ln क्लिप किस शैली में गिनी जाए</numerusform>
            <numerusform>%Ln क्लिप किस शैली में गिनी जाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>मिश्रण सहेजें</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>पहचान में लगाएँ</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>संदिग्ध लेबल</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>नेटवर्कों को एक मॉडल फ़ाइल में लिखता है, जो हर उस जगह चलती है जहाँ कोई मॉडल चलता है</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>सभी क्लिप, पहले वे जिनके लेबल से मॉडल सबसे निश्चित होकर असहमत हैं</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>रन चुनें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>मिश्रण सहेजें</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>मॉडल (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>रन खोले जा रहे हैं</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>तुलना के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>विकास क्लिप पर इनके जवाब इनके फ़ोल्डरों से पढ़े जाते हैं; कुछ भी फिर से प्रशिक्षित नहीं होता।</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>रन पृष्ठ पर दो या अधिक रन पर निशान लगाएँ। उनके कन्फ़्यूज़न मैट्रिक्स उनके सभी मिश्रणों के साथ यहाँ अगल-बगल दिखेंगे।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation>%1 (%2 से %3)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>मैट्रिक्स</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>हर इपॉक की सटीकता</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>हर शैली के अंक</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>किसी खाने की क्लिप देखने के लिए उस पर क्लिक करें। तारा: इस शैली में यहाँ किसी मॉडल का F1 इससे अधिक नहीं।</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>विकास सटीकता</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>परिशुद्धता: जो क्लिप किसी शैली की मानी गईं, उनमें से वाक़ई उसी की क्लिप का हिस्सा।
रिकॉल: किसी शैली की क्लिप में से पहचानी गई क्लिप का हिस्सा।
F1: दोनों का हरात्मक माध्य।</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>पहला मॉडल</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>दूसरा मॉडल</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>क्या बदलता है, यहाँ से</translation>
    </message>
    <message>
        <source>to</source>
        <translation>यहाँ तक</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>more</source>
        <translation>अधिक</translation>
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
        <translation>यह एक ही मॉडल है।</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>अंतर केवल संयोग नहीं है: %1।</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>अंतर संयोग भी हो सकता है: %1।</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>केवल पहले ने सही बताईं: %1 क्लिप; केवल दूसरे ने: %2। मैकनेमर का सटीक परीक्षण पूछता है कि दोनों बराबर अच्छे होते, तो इतना असमान बँटवारा संयोग से कितनी बार आता।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln अन्य</numerusform>
            <numerusform>%Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>share</source>
        <translation>हिस्सा</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation>क्रॉस-वैलिडेशन चल रहा है। पूरे हुए फ़ोल्ड रन के रूप में रखे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation>हर फ़ोल्ड इतने सीड के साथ फिर प्रशिक्षित होता है: आँकड़ा कितना संयोग पर निर्भर है</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>कलाकारों को साथ रखें</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>एक कलाकार की या एक ही ध्वनि वाली क्लिप कभी अलग नहीं की जातीं: आँकड़ा कम आता है, पर नए संगीत के लिए अधिक सच्चा है</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>परीक्षण भाग भी फ़ोल्ड में लें</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>नहीं तो परीक्षण भाग अंत के लिए अलग रखा जाता है</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>प्रशिक्षण पृष्ठ पर बदलें</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>फ़ोल्ड</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>रेसिपी</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>औसत सटीकता</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>फ़ोल्डों में विचलन</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>सीडों में विचलन</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>मैक्रो F1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>पूरा: हर फ़ोल्ड रन पृष्ठ पर एक रन है</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>क्लिप सुनी जा रही हैं</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>95% विश्वास के साथ असली सटीकता %1 और %2 के बीच है; विचलन प्रतिशत अंकों में हैं।</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>सभी फ़ोल्ड</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>फ़ोल्ड %1, सीड %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>फ़ोल्ड %1</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>जैसा प्रशिक्षण पृष्ठ पर: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>अभी कुछ मापा नहीं गया</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>कोई संग्रह खुला नहीं है</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>क्लिप फ़ोल्डों में बाँटी जाती हैं; हर फ़ोल्ड का परीक्षण वह नेटवर्क करता है जिसे बाकी सब पर प्रशिक्षित किया गया। नतीजा फैलाव के साथ एक आँकड़ा है, कोई संयोग का नहीं।</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>डेटा पृष्ठ पर संगीत का कोई संग्रह खोलें, फिर यहाँ मापें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2 से %3), %Ln क्लिप</numerusform>
            <numerusform>%1 (%2 से %3), %Ln क्लिप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln प्रशिक्षण</numerusform>
            <numerusform>%Ln प्रशिक्षण</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1: छिपाने या दिखाने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>सटीकता</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>क्लिपों के साथ फ़ीचर</translation>
    </message>
    <message>
        <source>step</source>
        <translation>क़दम</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>इस पर प्रशिक्षण</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>संगीत का फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>जिसमें हर शैली का एक फ़ोल्डर हो, जैसे GTZAN डेटा सेट। हर क्लिप देखी जाती है; जो काम की नहीं वह अलग रखकर सूची में दिखाई जाती है, और फ़ोल्डर में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>डेमो संग्रह रचें</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>छह अंदाज़ों में 180 छोटी रचनाएँ, जिन्हें प्रोग्राम ख़ुद रचता है: बिना डाउनलोड के आज़माने के लिए। ये ख़ाके हैं, रिकॉर्डिंग नहीं।</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>GTZAN डाउनलोड करें…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>क्लिप देखी जा रही हैं</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>अगर फ़ाइलों के अपने टैग में शैली लिखी है, तो उसे “और” में चुनें।</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>रोका गया: हर क्लिप नहीं देखी गई। बाकी को प्रशिक्षण ख़ुद देख लेता है।</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>प्रशिक्षण, विकास और परीक्षण के लिए क्लिप बहुत कम हैं (%1 से कम): %2। क्लिप जोड़ें या इन शैलियों को दूसरी शैलियों में मिलाएँ।</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>फ़ाइलों की तालिका खोलें…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>शैलियाँ फ़ाइलों के टैग के अनुसार</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>लंबे गानों को आधे-आधे मिनट में काटें</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>एक गाने के टुकड़े हमेशा एक ही भाग में जाते हैं।</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>फ़ाइलों और शैलियों के स्तंभ वाली तालिका खोलें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>तालिकाएँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 खोला जा रहा है</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>रचना हो रही है</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>शैलियों के अनुसार रखा संगीत फ़ोल्डर खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln क्लिप अलग रखी गई है और भाग नहीं लेती। कारण सूची में है।</numerusform>
            <numerusform>%Ln क्लिप अलग रखी गई हैं और भाग नहीं लेतीं। कारण सूची में है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>दो कन्फ़्यूज़न मैट्रिक्स का अंतर</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>असली शैली</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>क्या माना गया</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1: पहला %3 में से %2 क्लिप पहचानता है, दूसरा %4</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1: पहला %3 में से %2 क्लिप को %4 मानता है, दूसरा %5</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>GTZAN डाउनलोड करें</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>दस शैलियों में 30 सेकंड की 1000 क्लिप: शैलियों पर अधिकांश शोधपत्रों का डेटा सेट (Tzanetakis और Cook 2002)। इसका कोई लाइसेंस नहीं है: यह शोध के लिए है, आगे बाँटने के लिए नहीं। हर क्लिप को उसके ज्ञात चेकसम से जाँचा जाता है।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>मौजूद आर्काइव…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>पहला पता जो जवाब दे</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (अब वहाँ नहीं है)</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>GTZAN का आर्काइव चुनें</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>आर्काइव (*.tar.gz *.tgz *.tar *.zip);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>चुनें कि फ़ोल्डर &apos;gtzan&apos; कहाँ जाए</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>आर्काइव खोलें</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>वहाँ 1.2 GB डाउनलोड करके खोला जाता है; %1 ख़ाली है।</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>आर्काइव खुल रहा है</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>हर क्लिप जाँची जा रही है</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%2 में से %1 क्लिप</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 प्रति सेकंड</translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation>GTZAN आ गया है, पूरा और जैसा प्रकाशित हुआ था</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>जो आया वह यहाँ है, पर सब वैसा नहीं जैसा प्रकाशित हुआ था</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>रोका गया। जो आ चुका है वह रखा गया है: डाउनलोड वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln क्लिप का चेकसम ज्ञात चेकसम से मिलता है।</numerusform>
            <numerusform>%Ln क्लिप के चेकसम ज्ञात चेकसम से मिलते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln क्लिप उससे अलग है।</numerusform>
            <numerusform>%Ln क्लिप उससे अलग हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln क्लिप दूसरे फ़ॉर्मेट में है, जिसका चेकसम नहीं है।</numerusform>
            <numerusform>%Ln क्लिप दूसरे फ़ॉर्मेट में हैं, जिसके चेकसम नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>%Ln क्लिप नहीं मिली।</numerusform>
            <numerusform>%Ln क्लिप नहीं मिलीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>GTZAN डाउनलोड हो रहा है। जो आ चुका है वह रखा जाता है, और डाउनलोड वहीं से आगे बढ़ेगा।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>क्रॉस-वैलिडेशन</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>2016 की रिपोर्ट</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation>फ़ीचर</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>रोका गया। जारी रखने के लिए फिर “अन्वेषण” चुनें।</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>फ़ीचर निकाले जा रहे हैं</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>सुनने और देखने के लिए किसी क्लिप पर क्लिक करें</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>सबसे अधिक अंतर इस दिशा में हैं (%1)</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>उसके बाद (%1)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTableModel</name>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखी गईं</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>गाने के साथ-साथ क्या सुनाई दिया</translation>
    </message>
    <message>
        <source>from</source>
        <translation>से</translation>
    </message>
    <message>
        <source>to</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>शैलियाँ</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>गाइड में इसके बारे में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>गाइड में खोजें</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation>दो सेटिंग के अनुसार सटीकता</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1: विकास भाग पर %2</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1: अभी आज़माया नहीं गया</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>%1 के मॉडल से सुना जा रहा है, %Ln शैली</numerusform>
            <numerusform>%1 के मॉडल से सुना जा रहा है, %Ln शैलियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>गाने खोलें…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>दूसरा मॉडल लगाएँ…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>पिछले मॉडल पर वापस</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>इस विंडो में कहीं भी गाना छोड़ें</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>या कोई गाना खोलें या पेस्ट करें: MP3, M4A, FLAC, Ogg, Opus, WAV और अधिकांश दूसरे पढ़े जा सकते हैं। फ़ोल्डर और प्लेलिस्ट भी।</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>अपने संगीत पर प्रशिक्षण</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>रचे हुए संगीत से आज़माएँ</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>मॉडल खोलें…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>प्रशिक्षण की झलक से सुना जा रहा है, इपॉक %1</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>जो छोड़ा गया उसमें कोई ध्वनि फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>अभी कोई शैली नहीं सीखी गई</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>आपका गाना तैयार रखा है</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>Genrescope उदाहरणों से शैलियाँ सीखता है। इसे संगीत का ऐसा फ़ोल्डर दें जिसमें हर शैली का एक फ़ोल्डर हो; प्रशिक्षण में क़रीब एक मिनट लगता है। या आज़माने के लिए इसे ख़ुद कुछ संगीत रचने दें।</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>गाने खोलें</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>गाने (%1);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>मॉडल खोलें</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>मॉडल (*.safetensors);;सभी फ़ाइलें (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln और भी काम की नहीं रही।</numerusform>
            <numerusform>%Ln और भी काम की नहीं रहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>Genrescope ने अभी कोई शैली नहीं सीखी है। कोई मॉडल प्रशिक्षित करें या खोलें: फिर यह तुरंत %Ln गाना सुनेगा।</numerusform>
            <numerusform>Genrescope ने अभी कोई शैली नहीं सीखी है। कोई मॉडल प्रशिक्षित करें या खोलें: फिर यह तुरंत %Ln गाने सुनेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>नमूने आज़माएँ</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>छह छोटी रचनाएँ जो प्रोग्राम ख़ुद बनाता है: शैलियों के रेखाचित्र, रिकॉर्डिंग नहीं।</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>रचना हो रही है…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>टाइमलाइन Audacity के लेबल के रूप में…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>टाइमलाइन JAMS के रूप में…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>टाइमलाइन तालिका (CSV) के रूप में…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>टाइमलाइन निर्यात करें</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>परत जोड़ें</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>अंतिम हटाएँ</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>परत %1 में इकाइयाँ</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>development</source>
        <translation>विकास</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>सर्वश्रेष्ठ इपॉक %1: %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>इपॉक</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation>लाइब्रेरी संगीत सुन रही है। पूरे हुए गाने रखे जाते हैं; बाकी फिर से जोड़ें।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>पर्याप्त निश्चित</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>निश्चित नहीं</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>गाना</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>निश्चितता</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>टैग में</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>संगीत जोड़ें…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>शैलियाँ फ़ाइलों में लिखें…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>टैगिंग पूर्ववत करें</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>तालिका (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>पूरी जानकारी (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>हर शैली की प्लेलिस्ट (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>यहाँ अभी कोई संगीत नहीं</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>फ़ोल्डर, प्लेलिस्ट या गाने यहाँ छोड़ें: Genrescope उन्हें सभी कोर पर सुनता है और जो सुना उसे याद रखता है। कहीं कुछ नहीं भेजा जाता, और कोई फ़ाइल नहीं बदलती।</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>शीर्षक, कलाकार, फ़ाइलें खोजें</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>सभी शैलियाँ</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>गाने</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>पहचान में खोलें</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>भूल जाएँ (फ़ाइल रहती है)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>%1 गाने सुने गए</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 पहले से ज्ञात</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>%1 सुने नहीं जा सके: उन्हें देखने के लिए “स्थिति” से क्रम लगाएँ</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>अंत से पहले रोका गया</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>अभी सुनने वाला कोई नहीं: कोई मॉडल प्रशिक्षित करें, या पहचान पृष्ठ पर खोलें। आपका संगीत क़तार में रखा है।</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुना जा रहा है</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 दिखाए गए</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 चुने गए</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>संगीत का फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>प्लेलिस्ट कहाँ रखें</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>लाइब्रेरी निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln और भी काम की नहीं रही।</numerusform>
            <numerusform>%Ln और भी काम की नहीं रहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln गाना</numerusform>
            <numerusform>%Ln गाने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>%Ln प्लेलिस्ट लिखी गई</numerusform>
            <numerusform>%Ln प्लेलिस्ट लिखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>%Ln गाना लिखा गया</numerusform>
            <numerusform>%Ln गाने लिखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>%Ln फ़ाइल में पुरानी शैली लौट आई।</numerusform>
            <numerusform>%Ln फ़ाइलों में पुरानी शैली लौट आई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>%Ln फ़ाइल में शैली लिखी गई।</numerusform>
            <numerusform>%Ln फ़ाइलों में शैली लिखी गई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln फ़ाइल जैसी थी वैसी ही रही:</numerusform>
            <numerusform>%Ln फ़ाइलें जैसी थीं वैसी ही रहीं:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>फ़ाइलों, फ़ोल्डरों और शैलियों के नामों के साथ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>कुछ गड़बड़ हो तो इससे डेवलपर कारण जान सकते हैं। जब तक आप न भेजें, यह किसी को नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>लॉग सहेजें</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
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
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>फिर किसी चार्ट या संख्या पर क्लिक करें: वह बताएगी कि क्या है (Shift+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>Genrescope अभी बंद करें?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>Genrescope में ही कुछ गड़बड़ हुई। चल रहा काम रोक दिया गया और जो था वह रखा गया है। प्रोग्राम बंद करके फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>पिछली बार Genrescope अचानक बंद हुआ। तब चल रहा प्रशिक्षण रन में फिर से जारी किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>%1 का कन्फ़्यूज़न मैट्रिक्स</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>कन्फ़्यूज़न मैट्रिक्स</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>असली शैली</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>क्या माना गया</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>%3 की %2 में से %1 क्लिप को %4 माना गया (%5)</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>%3 की %2 में से %1 क्लिप पहचानी गईं (%4)</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1: यहाँ इससे बेहतर कोई नहीं</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>जैसा 2016 की रिपोर्ट ने किया: क्लिप के क्रमांक तय करते हैं कि किससे प्रशिक्षण हो और किसका परीक्षण। गायक दोनों ओर आते हैं।</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>तीन यादृच्छिक फ़ोल्ड, हर एक का एक बार परीक्षण। कलाकार दोनों ओर आते हैं, इसलिए आँकड़ा असल से अच्छा दिखता है।</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>GTZAN के तीन प्रकाशित फ़ोल्ड, हर एक का एक बार परीक्षण; कोई कलाकार दोनों ओर नहीं आता।</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>GTZAN की दोष छानी हुई सूचियाँ: कलाकार अलग रखे जाते हैं, और दोहराई गई या विकृत क्लिप छोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>आपके अपने संग्रह के तीन फ़ोल्ड, जो फ़ाइलों के टैग में दिए किसी कलाकार को नहीं बाँटते, हर एक का एक बार परीक्षण।</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>कलाकार फ़ोल्ड</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>कलाकार के अनुसार समूह</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>दोष छाने हुए</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>यादृच्छिक फ़ोल्ड</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>रिपोर्ट वाला</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>साथ में बिना स्मृति वाले तरीक़े भी मापें</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>मापें कि कलाकारों का रिसाव कितना जोड़ता है</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>मापें</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>इस रेसिपी के नेटवर्क कितनी बार सही होते हैं? परीक्षण की हर क्लिप वह है जिस पर उनका प्रशिक्षण नहीं हुआ।</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>जैसा फ़ॉर्म में</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>हर फ़ोल्ड पर दूसरे सीड के नेटवर्क: ये बताते हैं कि कितना संयोग है, और मिलकर जवाब भी देते हैं।</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>इसे फ़ोल्डों के इतने बँटवारों पर दोहराता है। बँटवारा आँकड़े को कई अंक बदल देता है।</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>उन्हीं स्तंभों पर सपोर्ट वेक्टर मशीन और बिना पुनरावृत्ति के नेटवर्क: LSTM को जिनसे बेहतर होना है।</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>रेसिपी</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>हर तरह के नेटवर्क</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>बँटवारे</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>नेटवर्कों का प्रशिक्षण और परीक्षण</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>क्लिप सुनी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>क्रॉस-वैलिडेशन</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>प्रोटोकॉल से मापन</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation>सर्वश्रेष्ठ: %1, %2 के साथ</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>%1 सही (95 % अंतराल %2 से %3)</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>एक नेटवर्क %1, सब मिलकर %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>योजना खोलें…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>कई मशीनों पर काम</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>इसके रन देखें</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>जो खोज, क्रॉस-वैलिडेशन, मापन या लाइब्रेरी एक कंप्यूटर के लिए बहुत बड़ी हो, उसे क्लस्टर के लिए कार्यों में बाँटा जा सकता है: टर्मिनल में genrescope-cli plan। ऐसी योजना का फ़ोल्डर खोलें और काम चलते हुए प्रगति और परिणाम देखें।</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>सभी कार्य पूरे हुए</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>एक बारीक दौर जोड़ा गया: योजना फिर से सबमिट करें।</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>इसकी तालिकाएँ फ़ोल्डर में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>%Ln गाना सुना</numerusform>
            <numerusform>%Ln गाने सुने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>%Ln क्लिप की विशेषताएँ</numerusform>
            <numerusform>%Ln क्लिप की विशेषताएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>%Ln में से %1 कार्य पूरा</numerusform>
            <numerusform>%Ln में से %1 कार्य पूरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>%Ln और पर काम चल रहा है।</numerusform>
            <numerusform>%Ln और पर काम चल रहा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln कार्य विफल हुआ और फिर से सबमिट किया जा सकता है: %1</numerusform>
            <numerusform>%Ln कार्य विफल हुए और फिर से सबमिट किए जा सकते हैं। पहला: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>चलाएँ (Space)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>पास (Ctrl और व्हील, या +)</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>दूर (Ctrl और व्हील, या -)</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>विराम (Space)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation>%1: %3 में से %2</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>प्रोटोकॉल से मापन चल रहा है। अब तक मापा गया खो जाएगा।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation>इसकी निश्चितता पर कितना भरोसा हो सकता है</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>क्लिप एक नेटवर्क ने सही बताईं (95% अंतराल %1)</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>एक नेटवर्क</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>सीडों में ± %1; मैक्रो F1 %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>बँटवारे</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>बिना पुनरावृत्ति</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>मिलकर %1; बाकी नेटवर्क वैसा ही</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>सपोर्ट वेक्टर मशीन</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>उन्हीं स्तंभों के माध्य और विचलन पर</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>यादृच्छिक फ़ोल्ड</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>%1 अंक अधिक, क्योंकि कलाकारों का रिसाव होता है</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>अंशांकन त्रुटि %1, तापमान से पहले %2। %3 जवाबों पर निश्चित; उनमें से %4 सही हैं।</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>अंशांकन त्रुटि %1, सभी नेटवर्क मिलकर</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>क्लिप %Ln नेटवर्क ने मिलकर सही बताईं (95% अंतराल %1)</numerusform>
            <numerusform>क्लिप %Ln नेटवर्कों ने मिलकर सही बताईं (95% अंतराल %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln परीक्षण क्लिप का कलाकार प्रशिक्षण से साझा</numerusform>
            <numerusform>%Ln परीक्षण क्लिप का कलाकार प्रशिक्षण से साझा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln की ध्वनि वही</numerusform>
            <numerusform>%Ln की ध्वनि वही</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>%Ln क्लिप का परीक्षण</numerusform>
            <numerusform>%Ln क्लिप का परीक्षण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>%Ln प्रोटोकॉल ने छोड़ी</numerusform>
            <numerusform>%Ln प्रोटोकॉल ने छोड़ीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln मिलकर</numerusform>
            <numerusform>%Ln मिलकर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>%Ln बँटवारे में ऊपर वाले का विचलन</numerusform>
            <numerusform>%Ln बँटवारों में ऊपर वाले का विचलन</numerusform>
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
        <translation>संग्रह खोलें</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>कलाकार से</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>क्लिप क्रमांक से</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>पूरी ध्वनि</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>हार्मोनिक अंश</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>ताल अंश</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>कोई नहीं: हर चरण अलग</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>अंतिम चरण</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>माध्य</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>अटेंशन</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>माध्य और विचलन</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>दोनों दिशाओं में पढ़ें</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>श्रेणीगत</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>द्विआधारी</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>कोसाइन से 0 तक</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>अटकने पर आधा</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>अंतिम इपॉक</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>सर्वश्रेष्ठ इपॉक</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>हर स्तंभ मानकीकृत करें</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>क्लिप पाँच गतियों पर सुनें</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>हर शैली बराबर गिनी जाए</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>हर शैली की 70% क्लिप प्रशिक्षण में लगती हैं, 20% सेटिंग चुनने में मदद करती हैं, 10% केवल अंत में एक बार देखी जाती हैं। कलाकार से: जहाँ तक कलाकार ज्ञात हैं, कोई कलाकार दो भागों में नहीं होता।</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>हाई-पास, यहाँ से</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>लो-पास, यहाँ तक</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>प्री-एम्फ़ैसिस</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>क्या सुने</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>हार्मोनिक अंश वह है जिसका सुर टिका रहता है, ताल अंश वह जो छोटा होता है: ड्रम, व्यंजन।</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>हर परत हर चरण पर वह पढ़ती है जो पिछली परत कहती है; इकाइयाँ तय करती हैं कि वह कितना कह सकती है।</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>स्मृति</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>LSTM एक चरण से दूसरे तक याद रखता है। “कोई नहीं” इसके बिना चलता है: वह पैमाना जो बताता है कि स्मृति से क्या मिलता है।</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>जवाब का आधार</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>समय के साथ की अवस्थाएँ एक जवाब कैसे बनती हैं। अटेंशन सीखता है कि कौन-से चरण मायने रखते हैं; विचलन बताता है कि अवस्थाएँ कितनी बदलती हैं।</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>सेल ऐक्टिवेशन</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>सेल की अवस्था को क्या संकुचित करता है। sigmoid रिपोर्ट वाला है, tanh बेहतर सीखता है।</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>प्रशिक्षण के दौरान अंतिम परत के आउटपुट का इतना हिस्सा यादृच्छिक रूप से 0 कर दिया जाता है, ताकि किसी एक पर निर्भरता न रहे।</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>एक बार में चरण</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>इतने चरणों के यादृच्छिक टुकड़े पर प्रशिक्षण; प्रयोग में कई टुकड़ों का माध्य पूरी क्लिप को ढँकता है। 0: पूरी क्लिप।</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>परतों का दूसरा सेट क्लिप को अंत से पढ़ता है।</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>कैसे सीखता है</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>हर क्लिप कितनी बार देखी जाती है।</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>बैच आकार</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>कितनी क्लिप का माध्य एक क़दम तय करता है।</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>लर्निंग रेट</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>क़दम का आकार: बहुत बड़ा हो तो कभी ठहरता नहीं, बहुत छोटा हो तो कभी पहुँचता नहीं।</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>क्रॉस-एंट्रॉपी</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>प्रशिक्षण क्या घटाता है। द्विआधारी रिपोर्ट वाली है; श्रेणीगत केवल असली शैली देखती है।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>वही सीड, क्लिप और सेटिंग वही नेटवर्क देते हैं।</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>क़दम और समाप्ति</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>लर्निंग रेट का क्रम</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>अंत की ओर घटती दर नेटवर्क को ठहरने देती है।</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>वार्म-अप</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>कुल क़दमों का वह हिस्सा जिसमें लर्निंग रेट 0 से बढ़ता है।</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>क्या रखें</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>सर्वश्रेष्ठ इपॉक वह है जिसकी विकास भाग पर सटीकता सबसे अधिक हो।</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>धैर्य</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>इतने इपॉक तक बेहतर न आने पर समाप्त होता है। 0: कभी नहीं।</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>ग्रेडिएंट सीमा</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>क़दम का ग्रेडिएंट इस नॉर्म तक छोटा किया जाता है, ताकि एक अजीब बैच नेटवर्क को न बिगाड़े। 0: कोई भी लंबाई।</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>भार क्षय</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>हर क़दम पर सभी भारों को थोड़ा 0 की ओर खींचता है।</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>रटने के विरुद्ध</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>प्रशिक्षण भाग पर हर स्तंभ का माध्य 0 और मानक विचलन 1 करता है। इसके बिना हर्ट्ज़ वाले स्तंभ बाकी को दबा देते हैं।</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>इनपुट सीमा</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>मानकीकृत मान इतने मानक विचलनों पर काट दिए जाते हैं। 0: नहीं।</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>व्हाइटनिंग</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>वे दिशाएँ घटाता है जिनमें एक ही शैली की क्लिप अलग होती हैं, यानी जहाँ शैलियों के बजाय कलाकार अलग पहचाने जाते हैं। 0: नहीं।</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>प्रशिक्षण में हर क्लिप एक और दो अर्धस्वर नीचे और ऊपर भी सुनी जाती है।</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>अंतर खिसकाव</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>क्लिप को एक ही शैली की दो दूसरी क्लिप के अंतर के इतने हिस्से तक खिसकाता है, मानो किसी और कलाकार ने उसे बजाया हो।</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>खिसकाव शोर</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>क्लिप के हर स्तंभ को यादृच्छिक मात्रा से खिसकाता है, जिसका मानक विचलन यह है।</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>लेबल स्मूदिंग</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>हर लक्ष्य का इतना हिस्सा सभी शैलियों में फैलाया जाता है, ताकि नेटवर्क कभी पूरी तरह निश्चित होना न सीखे।</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>कम मिलने वाली शैलियों की क्लिप अधिक गिनी जाती हैं, असमान संग्रहों के लिए।</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>अभी कोई संग्रह खुला नहीं है।</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>कम से कम दो शैलियाँ चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1, %Ln क्लिप</numerusform>
            <numerusform>%1, %Ln क्लिप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>हर चरण %Ln संख्या, हर क्लिप %1 चरण</numerusform>
            <numerusform>हर चरण %Ln संख्याएँ, हर क्लिप %1 चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln शैली भाग लेती है</numerusform>
            <numerusform>%Ln शैलियाँ भाग लेती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>इकाइयाँ</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>परतें</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReliabilityChart</name>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>निश्चितता के क्रम में जवाब। टूटी रेखा पर 70% निश्चित जवाब दस में से सात बार सही होते हैं; उसके नीचे नेटवर्क ज़रूरत से ज़्यादा निश्चित हैं।</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>विश्वसनीयता: अंशांकन त्रुटि %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>निश्चितता</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>विश्वसनीयता</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>क्लिप</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>रिपोर्ट दोहराई जा रही है। जो पूरा हुआ वह रखा जाता है, और वही फ़ोल्डर बाकी के साथ आगे बढ़ेगा।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>रिपोर्ट दोहराएँ</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>रिपोर्ट खोलें</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>इसके प्रशिक्षण देखें</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>रिपोर्ट “What am I listening to?” ने हाथ से एक के बाद एक सेटिंग बदली, अपने तीन सर्वश्रेष्ठ नेटवर्क मिलाए और उन्हें एक बार परखा। यहाँ उसके सभी प्रयोग नए सिरे से चलते हैं; फिर एक पृष्ठ उसके छपे आँकड़ों को हमारे आँकड़ों के साथ, अंतरालों सहित रखता है। कभी भी रोकें: जो हो चुका वह दोबारा नहीं होता।</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>कहाँ जाएगी</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>2016 की रिपोर्ट दोहराएँ</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>हर प्रशिक्षण की लंबाई</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण चल रहा है</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>रिपोर्ट लिख दी गई है।</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>रोका गया; यहीं से जारी रखने के लिए फिर शुरू करें</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>रिपोर्ट कहाँ जाए</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>क्लिप सुनी जा रही हैं</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>कोई संग्रह खुला नहीं है: डेटा पृष्ठ पर कोई खोलें।</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1 पर: %2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>हर प्रशिक्षण की लंबाई रिपोर्ट की %1 है: एक झलक, उसके आँकड़े नहीं।</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>हर प्रशिक्षण रिपोर्ट जितना लंबा है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>%Ln में से %1 प्रशिक्षण पूरे</numerusform>
            <numerusform>%Ln में से %1 प्रशिक्षण पूरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>पूरा: %Ln प्रशिक्षण</numerusform>
            <numerusform>पूरा: %Ln प्रशिक्षण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>परीक्षण भाग पर तीन नेटवर्कों का औसत %1 पहचानता है, उनका अधिकतम %2; %Ln बार देखा गया।</numerusform>
            <numerusform>परीक्षण भाग पर तीन नेटवर्कों का औसत %1 पहचानता है, उनका अधिकतम %2; %Ln बार देखा गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>विकास सटीकता</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>रन का नाम</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>रन पर टिप्पणी</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>अपने लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर चलाएँ</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>पहचान में लगाएँ</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>ऐसे ही प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>इसका प्रशिक्षण बीच में टूटा था: यह रखे गए अंतिम इपॉक से आगे बढ़ता है और ऐसे पूरा होता है मानो टूटा ही न हो</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>इस रन की सभी सेटिंग के साथ प्रशिक्षण पृष्ठ खोलता है</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>रन तालिका से हट जाता है; “पूर्ववत करें” उसे वापस लाता है</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>इस रन का अभी कोई मॉडल नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%Ln विकास क्लिप में से %1 (%2 से %3)</numerusform>
            <numerusform>%Ln विकास क्लिप में से %1 (%2 से %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation>नेटवर्क ONNX के रूप में…</translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation>स्केलर और अंशांकन सहित ONNX…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>इपॉक तालिका (CSV) के रूप में…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>अपनी रेसिपी</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>अभी कोई इपॉक पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>हर इपॉक की विकास सटीकता; बिंदु सर्वश्रेष्ठ है</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>हर सेटिंग प्रीसेट के अनुसार है</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>प्रीसेट से अलग: %1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>विकास भाग का पहचाना गया हिस्सा, 95% अंतराल सहित</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>विकास सटीकता</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>अलग सेटिंग</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>कब का</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>%Ln विकास क्लिप में से %1 पहचानी गईं; 95% विश्वास के साथ असली हिस्सा %2 और %3 के बीच है</numerusform>
            <numerusform>%Ln विकास क्लिप में से %1 पहचानी गईं; 95% विश्वास के साथ असली हिस्सा %2 और %3 के बीच है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>पहचान में लगाएँ</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>गाने पर आज़माएँ</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>अब तक के सर्वश्रेष्ठ नेटवर्क से गाने सुनता है; प्रशिक्षण चलता रहता है</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>विकास सटीकता</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>कन्फ़्यूज़न मैट्रिक्स पहले इपॉक के साथ आता है।</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>सर्वश्रेष्ठ %1, इपॉक %2 में</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>%1 और %2 के बीच,
95% विश्वास के साथ</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>यह प्रशिक्षण बिना परिणाम के समाप्त हुआ।</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>%1 में से पहला इपॉक</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>इपॉक %1 / %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>हर एक %1 सेकंड</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>सर्वश्रेष्ठ %1, इपॉक %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%Ln विकास क्लिप में से %1 पहचानी गईं।
मैक्रो F1 %2।
इपॉक %3 का नेटवर्क।</numerusform>
            <numerusform>%Ln विकास क्लिप में से %1 पहचानी गईं।
मैक्रो F1 %2।
इपॉक %3 का नेटवर्क।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>अभी कोई रन नहीं</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>हर प्रशिक्षण अपनी सेटिंग, अपने वक्र और अपने नेटवर्क के साथ यहाँ रखा जाता है। एक प्रशिक्षित करें, और वह सीखते समय यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>दूसरे रन खोलें…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>रिपोर्ट दोहराएँ…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>दूसरे फ़ोल्डर के रन दिखाता है</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>2016 की रिपोर्ट का हर प्रयोग नए सिरे से चलाता है और उसके आँकड़े छपे आँकड़ों के साथ रखता है</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>नाम, टिप्पणी, सेटिंग से खोजें…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>रन खोजें</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>रन की स्थिति</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>सभी रन</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण में</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोके गए</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में टूटे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>रन का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 हटा दिया गया।</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>माउस या Space से दो या अधिक रन पर निशान लगाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln रन</numerusform>
            <numerusform>%Ln रन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%Ln रन में से %1</numerusform>
            <numerusform>%Ln रन में से %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>%Ln रन की तुलना</numerusform>
            <numerusform>%Ln रन की तुलना</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>रन निर्यात करें</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>%1 से %2 तक के रंग</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>इनमें सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>शैलियों का माध्य</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchCharts</name>
    <message>
        <source>Epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>चार्ट क्या दिखाता है</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>किस दौर का</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>%1 के अनुसार सटीकता</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>हर इपॉक की सटीकता</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>सभी दौर</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>बारीक, दौर %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>माध्य</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation>खोज चल रही है। पूरे हुए प्रयास रखे जाते हैं, और वही खोज बाकी के साथ आगे बढ़ेगी।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>खोज शुरू करें</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>क्या बदलता है</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>एक और बदलें</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>सभी संयोजन</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>यादृच्छिक चयन</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>हर दौर के बाद अब तक के सर्वश्रेष्ठ बिंदु के चारों ओर बारीक जाल बिछाया जाता है</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>बारीक दौर</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>बाकी सब</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>प्रशिक्षण पृष्ठ पर बदलें</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>इसे प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>सभी प्रयास देखें</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>ऊपर की किसी सेटिंग में अभी कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>जैसा प्रशिक्षण पृष्ठ पर: %1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>अभी कुछ खोजा नहीं गया</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>कोई संग्रह खुला नहीं है</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>हर संयोजन अपना नेटवर्क प्रशिक्षित करता है; चार्ट दिखाता है कि कौन-सी सेटिंग सबसे अधिक विकास क्लिप पहचानती हैं। परीक्षण भाग नहीं देखा जाता।</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>डेटा पृष्ठ पर संगीत का कोई संग्रह खोलें, फिर यहाँ खोजें।</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>क्लिप सुनी जा रही हैं</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>अभी कोई प्रयास पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>अब तक सर्वश्रेष्ठ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>%Ln में से %1 प्रयास पूरे</numerusform>
            <numerusform>%Ln में से %1 प्रयास पूरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>%Ln प्रयास के बाद रोका गया</numerusform>
            <numerusform>%Ln प्रयासों के बाद रोका गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>पूरा: %Ln प्रयास</numerusform>
            <numerusform>पूरा: %Ln प्रयास</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>पहले दौर में %Ln प्रशिक्षण</numerusform>
            <numerusform>पहले दौर में %Ln प्रशिक्षण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln प्रयास विफल रहा; कारण उसके रन में है।</numerusform>
            <numerusform>%Ln प्रयास विफल रहे; कारण उनके रन में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%Ln विकास क्लिप में से %1 (%2 से %3)</numerusform>
            <numerusform>%Ln विकास क्लिप में से %1 (%2 से %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>आपने बाहर रखी</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation>सामान्य फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>सभी पाठ, संख्याओं और तारीख़ों की। विंडो नए सिरे से बनती है; जो खुला है, खुला रहता है।</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>हल्का या गहरा; उच्च कंट्रास्ट काले पर सफ़ेद है, कुछ भी धुँधला नहीं। &quot;सिस्टम के अनुसार&quot; डेस्कटॉप का अनुसरण करता है, प्रोग्राम चलते समय भी।</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>डेस्कटॉप जितना माँगता है उसके प्रतिशत में। बटन और पंक्तियाँ साथ बढ़ती हैं।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>रनों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>संगीत का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>हर प्रशिक्षण यहाँ अपने फ़ोल्डर में रखा जाता है। जो रन कहीं और हैं, वहीं रहते हैं। टर्मिनल में यह --store है।</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>गीत और संग्रह चुनना यहाँ से शुरू होता है।</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>पिछला संग्रह</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>प्रोग्राम शुरू होने पर, उनके लिए जो रोज़ प्रशिक्षण देते हैं। जो पढ़ा गया वह रखा है, इसलिए बस एक पल लगता है।</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>दौरा शुरू करें</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>सेटिंग आयात करें</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>सेटिंग (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>सेटिंग निर्यात करें</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>सेटिंग (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>मदद और फ़ाइलें</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>दौरा</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>एक मिनट में दिखाता है कि हर पेज किस लिए है।</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>ये सेटिंग</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>फ़ाइल के रूप में, ताकि दूसरे कंप्यूटर पर भी हों।</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>चल रहा काम पूरा होने पर विंडो नए सिरे से बनेगी, ताकि उसमें से कुछ न खोए।</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>अब से %1 की सेटिंग लागू हैं।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>गाइड खोलें</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>उपयोगकर्ता गाइड</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>हर पृष्ठ के लिए एक अध्याय, F1 से भी।</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>क्या गड़बड़ हुई; चाहें तो डेवलपरों को भेजें।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>निश्चित नहीं: %1?</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>सुना जा रहा है…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>गाने</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>मोनो</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>स्टीरियो</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>स्पेक्ट्रोग्राम</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>सुना जा रहा है…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>इसकी बारी आएगी</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>पहले कुछ सेकंड पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>शुरू में: %1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>अभी: %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>निश्चित नहीं</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>सबसे निकट %1 है, %2।</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>स्पेक्ट्रोग्राम बनाया जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln चैनल</numerusform>
            <numerusform>%Ln चैनल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>स्पेक्ट्रोग्राम</translation>
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
        <translation>हर शैली में फ़ीचर</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>विचलन</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>शैलियाँ फ़ाइलों में लिखें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>अभी की शैली</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>नई शैली</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>केवल शैली लिखी जाती है: शीर्षक, कलाकार, आवरण और बाकी सब वैसा ही रहता है। पुरानी शैलियाँ रखी जाती हैं, और “टैगिंग पूर्ववत करें” उन्हें वापस लाता है।</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>शैलियाँ लिखें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>%Ln फ़ाइल बदलेगी।</numerusform>
            <numerusform>%Ln फ़ाइलें बदलेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln में यह शैली पहले से है।</numerusform>
            <numerusform>%Ln में यह शैली पहले से है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>शैलियाँ फ़ाइलों में लिखी जा रही हैं। जिन फ़ाइलों की बारी नहीं आई, वे वैसी ही रहेंगी।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>परीक्षण भाग देखें…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>परीक्षण क्लिप न प्रशिक्षण में आईं, न अब तक के किसी चुनाव में</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>क्लिप सुनी जा रही हैं: %2 में से %1</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>परीक्षण भाग</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>अभी परीक्षण भाग देखें?</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>यह बिल्कुल अंत के लिए रखा जाता है: यह बताता है कि नेटवर्क उस संगीत पर कितना अच्छा है जो किसी चुनाव में नहीं आया। जो इसके आधार पर सेटिंग चुनता है, उसे असल से अच्छा आँकड़ा मिलता है।

हर बार का देखना गिना जाता है और परिणाम के साथ दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>क्लिप सुनी जा रही हैं</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>एक बार और देखें…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>परीक्षण भाग: बंद, किसी ने नहीं देखा।</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>परीक्षण सटीकता %1 (%2 से %3), %Ln बार देखा गया</numerusform>
            <numerusform>परीक्षण सटीकता %1 (%2 से %3), %Ln बार देखा गया</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>दौरा छोड़ें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>मापें…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>ऐसे नेटवर्क कितने सटीक हैं, ऐसे तरीक़े से मापा हुआ जिसे दूसरे दोहरा सकें</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>पहला इपॉक पूरा होने से पहले रोका गया</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>ये सेटिंग %1 पर काम में ली गई थीं; अभी दूसरा संग्रह खुला है।</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>एक प्रशिक्षण चल रहा है: पहले उसे पूरा होने दें या रोकें।</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>क्लिप सुनी जा रही हैं</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>रोका जा रहा है: अब तक का सर्वश्रेष्ठ इपॉक रखा जाता है</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>सीखने के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>डेटा पृष्ठ पर संगीत का कोई संग्रह खोलें, या वहाँ एक रचने दें: फिर यहाँ उस पर नेटवर्क प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>हर क्लिप सुनी जा रही है</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>प्रशिक्षण के लिए तैयार</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>इनकी ध्वनि वे संख्याएँ बनती है जिन्हें नेटवर्क पढ़ता है। इन्हीं क्लिप पर अगला प्रशिक्षण तुरंत शुरू होगा।</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>नेटवर्क के सीखते समय लॉस और सटीकता यहाँ बनेंगे। कभी भी रोकें: अब तक का सर्वश्रेष्ठ इपॉक रखा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln क्लिप काम की नहीं है और भाग नहीं लेती; कारण डेटा पृष्ठ पर है।</numerusform>
            <numerusform>%Ln क्लिप काम की नहीं हैं और भाग नहीं लेतीं; कारण डेटा पृष्ठ पर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>प्रशिक्षण इपॉक %1 में अपसरित हुआ, इसलिए रोक दिया गया; इपॉक %2 का नेटवर्क रखा गया। कम लर्निंग रेट आज़माएँ।</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>प्रशिक्षण के लिए तैयार नहीं</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>नेटवर्क का प्रशिक्षण चल रहा है। अब तक जो सीखा वह रन के रूप में रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>तरंगरूप</translation>
    </message>
    <message>
        <source>Arrow keys move along the song, plus and minus zoom</source>
        <translation>तीर कुंजियाँ गाने में आगे-पीछे ले जाती हैं, प्लस और माइनस ज़ूम करते हैं</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Listening to the clips&quot;</extracomment>
        <translation>%1: %3 में से %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
</TS>
