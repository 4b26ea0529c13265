<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>مزيج: المتوسط</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>مزيج: متوسط اللوغاريتمات</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>مزيج: القيمة العظمى</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>مزيج: متوسط مرجّح</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>مزيج: تصويت</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>لا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>فشل ترميزه</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>فشلت إعادة أخذ العيّنات</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>يتعذّر فك ترميز أي شيء من صوته</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ترويسته تالفة</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>محتوى غير معروف</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>هذا شيء آخر</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>إنه من إصدار أحدث من Genrescope</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>لا يحتوي على قائمة تغييرات</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>تتعذّر الكتابة في المجلد، أو أن القرص ممتلئ</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>ليس فيه العمود &apos;genre&apos;</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>ليس فيه العمود &apos;clip&apos;</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>يوجد شيء هناك بالفعل</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>ليس قائمة مرايا</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>يجب أن يبدأ عنوانه بـ https://</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>السمات ليست أعدادًا منتهية</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>لا يوجد منها ما يُدرَّب عليه</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>ليس فيه العمود &apos;path&apos;</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>أكبر من 1 GB</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>يحتوي على ملف تتعذّر قراءة اسمه</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>لا ملفات فيه</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>أرسل جزءًا غير المطلوب</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>أعلن عن حجمين مختلفين</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>يقود إلى عنوان غير آمن</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>يقود من عنوان إلى عنوان</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>برنامج آخر ينزّله الآن</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>برنامج آخر يفك الضغط هناك الآن</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>تقرأ شبكتها سمات أخرى، والنموذج الواحد يقرأ السمات نفسها</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>تحتفظ بمقاطع أخرى للاختبار</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>تتعذّر قراءة سجله</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>ليس سجلًا للحقب</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>في سجله سطر تالف</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>احتمالاته غير متوافقة</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>تتعذّر قراءة احتمالات التطوير فيه</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>ليس مصفوفة حقب × مقاطع × أنواع</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>إنه مبتور</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>لم تنقطع</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>تغيّرت الموسيقى منذ بدئها</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>ستُقسَّم مقاطعها الآن بطريقة أخرى</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>ليس فيه run.json قابل للقراءة</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>سجله مبتور</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>نموذجه يخص جلسة أخرى</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>أُزيل المجلد أثناء التدريب</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>احتمالات التطوير فيه لا توافق سجله</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>ملفه model.safetensors مفقود</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>تتعذّر قراءة حالته</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>حالته تالفة</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>أكبر من 16 MiB</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>محتوى ثنائي</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>أكثر من 200,000 مدخل</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>أنشأه إصدار أحدث من Genrescope؛ حدّث Genrescope</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>ستتجاوز تعليقاته 16 MB</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>بياناته الوصفية تالفة</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>وسم ID3v2 تالف</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>وسومه من نوع غير وسوم iTunes</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>صوته مجزّأ</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>وصفه تالف</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>ستصبح تعليقاته طويلة جدًا</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>لا يمكن إعادة ترتيب صفحاته</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>تعليقاته تالفة أو غير مألوفة</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>لا يمكن إعادة ترتيب وسومه</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>وسومه تالفة</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>صار أقصر في هذه الأثناء</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>غيّره برنامج آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>قائمة INFO فيه تالفة</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>أجزاؤه تالفة أو غير مألوفة</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>سيتجاوز 4 GB</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>لا يمكن لهذا الصنف من الملفات أن يحمل نوعًا</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>تغيّر نوعه منذ ذلك الحين</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>النسخة التي تحمل النوع الجديد تُقرأ على نحو مختلف</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>لا يتسع وسمه للنوع الجديد</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>اسم النوع الجديد غير ممكن</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>الصوت خافت جدًا ويتعذّر الحكم عليه: لا يكاد يعلو على ضجيج التسجيل.</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>يبدو كلامًا لا موسيقى.</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>لا يشبه شيئًا مما تدرّب عليه النموذج.</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>لا يبرز نوع بعينه: فيه شيء من عدة أنواع.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>لا يوجد ملف باسم %1. تحقّق من الاسم أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>تتعذّر قراءة %1 (%2). تأكّد من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>الملف %1 ليس ملفًا صوتيًا تمكن قراءته هنا (%2). تُقرأ ملفات MP3 وM4A وOgg وOpus وFLAC وWAV وWMA والأفلام وغيرها.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>الملف %1 تالف: %2. احصل على نسخة سليمة.</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>الملف %1 لا يحتوي على صوت. احصل على نسخة كاملة.</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>الملف %1 قصير جدًا (%2): يلزم 5 ثوانٍ على الأقل.</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>الملف %1 صامت من أوله إلى آخره. تأكّد من أنه سُجّل كما ينبغي.</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>يحتوي الملف %1 على عيّنات ليست أعدادًا (%2). صدّره من جديد من البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>يتعذّر فتح المجلد %1 (%2). تحقّق من الاسم ومن أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>لا توجد ملفات صوتية في مجلدات أنواع داخل %1. اختر المجلد الذي يضم مجلدًا لكل نوع.</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>لا يصلح أي من الملفات الصوتية داخل %1. مثال: %2 اختر مجلدًا فيه موسيقى سليمة.</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>الملف %1 ليس في مجلد أي نوع. انقله إلى أحدها أو سمّه باسم مثل blues.00003.wav.</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>لا تذكر وسوم %1 نوعًا. أضف نوعًا بمحرّر وسوم، أو خذ الأنواع من المجلدات.</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>لا يمكن استخدام الجدول %1:‏ %2. يجب أن يكون له صف عناوين وأن يتساوى عدد الخلايا في كل سطر.</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>لا يوجد نوع باسم &apos;%1&apos; في هذه المجموعة. فيها: %2.</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>في %1 مقاطع من أقل من نوعين (%2). أضف مجلد مقاطع لنوع آخر.</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>مقاطع النوع &apos;%1&apos; الصالحة أقل من أن تكفي للتدريب والاختبار (%2). أضف مقاطع أو اترك هذا النوع.</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>ليس في المجموعة أي من المقاطع التي يختبرها البروتوكول &apos;%1&apos;. أضفها أو اختر بروتوكولًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>الملف %1 ليس قائمة تشغيل تمكن قراءتها (%2). تُقرأ M3U وM3U8 وPLS.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>المدخل &apos;%1&apos; في قائمة التشغيل %2 ليس ملفًا على هذا الحاسوب، فتُرك جانبًا.</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>الملف %1 ليس نموذجًا من نماذج Genrescope‏ (%2). اختر ملف ‎.safetensors حفظه Genrescope.</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>النموذج %1 تالف: %2. استعده من نسخة أو درّبه من جديد.</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>النموذج %1 محفوظ بإصدار أحدث من Genrescope‏ (%2). حدّث Genrescope لاستخدامه.</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>لا يحتوي %1 على جلسة تدريب (%2). اختر مجلدًا كتبه &apos;train&apos;.</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>الجلسة %1 قيد التدريب الآن. انتظر انتهاءها أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>الجلسة %1 محفوظة بإصدار آخر من Genrescope (التنسيق %2). اقرأها بذلك الإصدار أو درّبها من جديد.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>لا يمكن متابعة الجلسة %1:‏ %2. درّبها من جديد.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>لا يمكن وضع الجلسة %1 بجانب الأخرى: %2. اختر جلسات على البيانات نفسها وبالتقسيم نفسه.</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>تتعذّر قراءة تغييراتك على المجموعة من %1 (%2). أصلح ذلك الملف أو احذفه؛ الموسيقى باقية كما كانت.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>الإعداد &apos;%1&apos; %2.</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>تُرك النوع في %1 كما هو: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>تتعذّر الكتابة إلى %1 (%2). تحقّق من المساحة الحرة ومن أن لديك إذنًا بالكتابة هناك.</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>المساحة الحرة في %1 غير كافية (%2). أفرغ بعض المساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>تعذّر تنزيل %1 (%2). تحقّق من الاتصال وابدأ من جديد: يُستأنف التنزيل من حيث توقّف.</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>أُنهي تنزيل %1: %2. اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>ما وُجد في %1 ليس الملف المتوقَّع (%2). اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>الأرشيف %1 تالف أو ناقص (%2). احذفه واحصل عليه من جديد.</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>لم يُفكّ ضغط الأرشيف %1 حرصًا على السلامة: %2. احصل عليه من مصدر تثق به.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>توقّف كما طلبت.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>تباعد التدريب في الحقبة %1 (%2). جرّب معدّل تعلّم أقل.</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>حدث خطأ ما في %1 (%2). نرجو الإبلاغ عنه مع ذكر ما فعلته قبله.</translation>
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
        <translation>%1 د</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>بقي %1 س</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>%Ln أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>مقصوص الذروة</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّر</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>شبه مكرّر</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>نوعان</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>خطأ معروف</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>ليس ملفًا صوتيًا، أو تالف لا يصلح للاستخدام.</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>مدته أقل من خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>ينتهي قبل ما تذكره ترويسته، أو قبل سائر المقاطع.</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>لا شيء فيه أعلى من ‎-80 dB‎.</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>كل عيّناته متساوية.</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>مشوّه: جزء كبير منه عند أقصى المدى.</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>لمقطع آخر الصوت نفسه تمامًا.</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>مقطع آخر من التسجيل نفسه بحسب بصمته الصوتية.</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>التسجيل نفسه موجود في نوع آخر.</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>مذكور في القائمة المنشورة لأخطاء GTZAN.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>مجلدات الأنواع</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>مسطح</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>أجزاء</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation>تقرير 2016 حرفيًا: 27 سمة من 1291 إطارًا، تُغذّى خامًا كما فعل، وطبقتا LSTM. بطيء التعلّم ومتقلّب.</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>نتيجة جيدة في أقل من دقيقة: إحصاءات 46 سمة على كتل من 32 إطارًا، مُقيَّسة، وطبقة LSTM واحدة.</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>أدق شبكة منفردة: كل إحصاءات الكتل، وكل مقطع بخمس سرعات، يُسمع في فترات قصيرة، وإزاحات تمنعها من حفظ الفنانين.</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>عشر شبكات من صنفين تجيب معًا وتبيّن مدى ثقتها.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
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
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>ليس ملفًا صوتيًا</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>يحتوي على عيّنات ليست أعدادًا</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>يجب أن تكون &quot;system&quot; أو رمز لغة يتكلمها البرنامج، مثل &quot;de&quot;</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>يجب أن تكون &quot;system&quot; أو &quot;light&quot; أو &quot;dark&quot; أو &quot;contrast&quot;</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>يجب أن تكون بين 100 و200</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>أطول من أن تكون اسم مجلد</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>يجب أن يكون من 8000 إلى 192000</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>يجب أن يكون قوة للعدد 2 من 256 إلى 16384</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>يجب أن يكون من 1 إلى fftSize</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>يجب أن يكون من 1 إلى 128</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>يجب أن يذكر سمة واحدة على الأقل، دون تكرار</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>يتطلّب contrast أن يكون sampleRateHz أكبر من 12800 وألا يقل fftSize عن sampleRateHz / 50</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>يجب أن يكون من 0 إلى 1000</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>يجب أن يكون من 0 إلى 100000</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>يجب أن يكون 0، أو من 10 إلى 0.45 من sampleRateHz</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>يجب أن يكون أكبر من highPassHz</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>يجب أن يكون من 0 إلى 1</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>يجب أن يذكر مجموعة واحدة على الأقل، دون تكرار</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>غير base يتطلّب sampleRateHz 22050 وfftSize 2048 وhopSamples 512</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>يجب ألا يقل عن 13 من أجل cov وmmod</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>يجب أن يذكر من 1 إلى 16 طبقة</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>يجب أن يكون من 1 إلى 512 في كل طبقة</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>يتطلّب طبقات LSTM</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>يجب ألا يقل عن 0 وأن يكون أقل من 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>يجب ألا يكون سالبًا</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>يجب أن يكون كائن JSON</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>من نوع خاطئ أو قيمته غير ممكنة</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>يجب أن يذكر وصفة واحدة على الأقل</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>يجب أن يكون من 1 إلى 100</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>يجب أن تكون خطواته واحدة لكل شبكات التجميعة</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>يجب أن يقع بين 1 و1000000</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>يجب أن يكون أكبر من 0 وألا يتجاوز 1</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>يتطلّب مُدخلات مُقيَّسة</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>يجب أن يقع بين 0 و1000</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>يجب أن يقع بين 0 و10</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>يجب أن يقع بين 0 و1</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>يتطلّب الإنتروبيا المتقاطعة الفئوية</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>يشير إلى مجلد إعادة إنتاج أخرى (مقاطع أو أنواع أو مقياس مختلف)؛ اختر مجلدًا فارغًا</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>يجب أن يقع بين 0 و256</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>لا يذكر شيئًا يتغيّر بعد</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>يجب أن يقع بين 0 و20</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>يجب أن يقع بين 0 و10000</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>ليس له قيم لتجربتها</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>مذكور مرتين للتغيير</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>يعطي أكثر من 10000 توليفة؛ جرّب عددًا أقل</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>يشير إلى مجلد بحث آخر (موسيقى أخرى، أو إعدادات بداية أخرى)؛ اختر مجلدًا فارغًا</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>يجب أن يكون له اسم</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation>يجب أن يكون 0، أو من 5 إلى 3600</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>يجب أن يكون 1 على الأقل لمجموعة بيانات</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>يتطلّب صوتًا، ولا صوت في جدول السمات</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>لا يمكن اختياره من جدول سمات؛ احذف من الجدول الأسطر التي لا تريدها</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>ليس له قيم لتجربتها. اكتبها بالشكل 1,2,3 أو log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation>يجب أن يقع بين 1 و16</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>يتطلّب وحدات أولًا</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation>يجب أن يبدو مثل learningRate=0.001,0.01 أو learningRate=log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>ليس كما كُتب</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>يخص شبكة أخرى</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>الحقبة %1 من %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>أُوقفت عند %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>التشغيل متوقّف: ليس في هذا الحاسوب جهاز صوت.</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>التشغيل متوقّف: جهاز الصوت لا يستجيب، أو يرفض معدّل عيّنات هذه الأغنية.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>إلى ماذا أستمع؟</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>أفلت أغنية في أي مكان من هذه النافذة: ترى نوعها ومدى التأكد منه وكيف يتغير على امتداد الأغنية. لا أغنية في متناولك؟ جرّب العينات.</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>موسيقى للتعلم</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>لأنواع خاصة بك: افتح مجلد موسيقى فيه مجلد لكل نوع. يُفحص كل مقطع، ولا يتغير شيء في المجلد.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>تدريب شبكة</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>اختر إعدادًا مسبقًا واضغط ابدأ وشاهدها تتعلم. توقف متى شئت: تُحفظ أفضل حقبة، ويمكن استخدامها في التعرّف فورًا.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>يُحفظ كل تدريب بين الجلسات. علّم عدة جلسات لمقارنتها ومزجها؛ والتجارب تبحث بنفسها عن إعدادات أفضل.</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>مكتبة كاملة</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>يُستمع إلى آلاف الأغاني على كل المعالجات. ويمكن كتابة أنواعها في وسومها بعد معاينة، والتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>اضغط Shift+F1 أو علامة الاستفهام أسفل الصفحات ثم انقر أي مخطط أو رقم: يخبرك ما هو. اللغة والألوان وهذه الجولة في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>أكثر سطوعًا</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>أكثر قتامة</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>أكثر ضجيجًا، كما من الصنج أو التشويه</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>أنقى، والضجيج قليل بين نغماتها</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>أخفض صوتًا</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>أكثر حيوية: تتغيّر شدة صوتها كثيرًا من لحظة إلى أخرى</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>شدة صوتها أكثر انتظامًا</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>أوضح: نغماتها بارزة</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>أكثف: قليل من نغماتها بارز</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>أقوى ضربًا</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>ألطف ضربًا</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>أسرع في تغيّر لون صوتها</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>أبطأ في تغيّر لون صوتها</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>أثبت نبضًا</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>أكثر حرية في نبضها</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>أنغامها الممتدة أكثر من ضرباتها</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>ضرباتها أكثر من أنغامها الممتدة</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>أوضح في مقامها</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>أقل وضوحًا في مقامها</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>أسرع في تغيير نغماتها</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>أبطأ في تغيير نغماتها</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>أقرب إلى سلّم كبير (ماجور)</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>أقرب إلى سلّم صغير (مينور)</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>النوع الذي يراه النموذج لهذه الأغنية. وإن لم يبرز نوع قال إنه غير متأكد.</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>مدى تأكد النموذج من هذا النوع: من الأغاني بنسبة 70 % تصيب نحو سبع من عشر. عُويِر على مقاطع لم يتعلم منها النموذج قط.</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>مدى التأكد بالكلمات، وكم شبكة من شبكات النموذج تتفق.</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>كيف يوزع النموذج تأكده على الأنواع، الأرجح أولًا. مجموعها كلها 100 %.</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>شدة صوت الأغنية من أولها إلى آخرها. انقر للتشغيل من هناك؛ الأسهم تنقلك، وزائد وناقص يكبّران ويصغّران.</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>ما سُمع على امتداد الأغنية، نصف دقيقة في كل مرة: كلما علا اللون زاد التأكد من النوع. انقر للتشغيل من هناك.</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>أي طبقات تُسمع ومتى: الزمن نحو اليمين، والطبقة نحو الأعلى، وكلما اشتد اللون علا الصوت.</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>أنواع هذه المجموعة: كم مقطعًا لكل منها وكم نُحّي منها. انقر نوعًا لترى مقاطعه وحدها.</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>المقاطع، واحد في كل سطر. النقر على عنوان يرتبها؛ والعلامات تقول ما وُجد في المقطع.</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>هل توجد مقاطع للفنان نفسه أو للتسجيل نفسه في جزء التدريب وجزء الاختبار معًا. إن وُجدت كانت النتيجة أفضل من الشبكة.</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>كل نقطة مقطع، والمتشابه في السمع متقارب: الاتجاهان اللذان تختلف فيهما المقاطع أكثر. انقر اثنين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>موقع كل نوع في السمة المختارة: النقطة متوسطه والخط انحرافه. الأنواع التي لا تلتقي خطوطها يسهل التمييز بينها.</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>السمة المختارة على امتداد المقاطع، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>شدة صوت المقطع. انقر للتشغيل من هناك.</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>كم تبعد إجابات الشبكة عن الحقيقة بعد كل حقبة. ينخفض المنحنيان ما دامت تتعلم؛ وحيث يعود التطوير إلى الارتفاع تبدأ بحفظ المقاطع عن ظهر قلب.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>نسبة المقاطع التي تُعرف بعد كل حقبة. من مقاطع التدريب تتعلم، ومن مقاطع التطوير لا تتعلم أبدًا.</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>كل صف نوع، وكل عمود ما حسبته الشبكة لمقاطعه. ما عُرف يقع على القطر، وكل ما عداه التباس. انقر خلية لتسمع مقاطعها.</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>مصفوفة التباس لكل طيّة: كل صف نوع، وكل عمود ما حُسبت مقاطعه.</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>مصفوفات التباس النماذج ثم مصفوفات أمزجتها. النجمة تعني أن لا نموذج هنا أفضل في ذلك النوع. انقر خلية لتسمع مقاطعها.</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>نسبة مقاطع التطوير التي تُعرف. تُختار الإعدادات بها، لذا ستُعرف الموسيقى الجديدة أقل قليلًا.</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>مع مقاطع أخرى من الصنف نفسه تقع النسبة بين هاتين القيمتين في 95 حالة من 100.</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>نسبة مقاطع الاختبار التي تُعرف. لم تشارك في شيء، فهذا ما تتوقعه موسيقى جديدة؛ وكل نظرة إليها تُحسب.</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>كل التدريبات: دقتها على جزء التطوير مع مجال 95 % ومنحناها وما يختلف عن الإعداد المسبق. علّم عدة منها لمقارنتها.</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>نسبة مقاطع التطوير التي عُرفت بعد كل حقبة من هذه الجلسة.</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>متى بدأت هذه الجلسة وكم استغرقت وعلى ماذا.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>كل نقطة تدريب: إعداد واحد أفقيًا، ودقته على جزء التطوير عموديًا. الخط أفضل ما بُلغ.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>كل نقطة تدريب: إعداد واحد أفقيًا بقوى العشرة، ودقته على جزء التطوير عموديًا. الخط أفضل ما بُلغ.</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>دقة التدريبات بعد كل حقبة.</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>أفضل دقة لكل زوج من إعدادين: كلما اشتد اللون كان أفضل. النجمة تدل على الأفضل.</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>أفضل دقة على جزء التطوير بين كل المحاولات. أفضل الكثير محظوظ قليلًا دائمًا: قِسه على جزء الاختبار.</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>متوسط الدقة على كل الطيّات. اختُبر كل مقطع مرة واحدة بشبكة لم تتعلم منه.</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>كم تختلف الدقة بين طيّة وأخرى: إلى أي مدى تعتمد على المقاطع المختبرة.</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>كم تختلف بين البذور على الطيّة نفسها: إلى أي مدى تعتمد على المصادفة في التدريب.</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>يعلو F1 حيث يُعثر على النوع ولا يُحسب غيره منه. هذا متوسطه على الأنواع، وكلها سواء في الوزن.</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>دقة كل جلسة بعد كل حقبة. النقر على اسم يخفي منحناه.</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>الضبط: من المقاطع المسماة بالنوع، نسبة ما هو منه. الاستدعاء: من مقاطع النوع، نسبة ما عُثر عليه. F1: كلاهما في رقم واحد.</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>ما يفعله النموذج الثاني خلافًا للأول: مقاطع أكثر في خلية أو أقل. ابحث عن الزيادة على القطر.</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>ما احتمال فرق بهذا الكبر بالمصادفة وحدها لو تساوى النموذجان. تحت 5 % يُعد حقيقيًا في العادة.</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>ما يراه كل نموذج لهذا المقطع، ومدى تأكده.</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>كل أغنية استُمع إليها، مع نوعها ومدى تأكد النموذج منه. النقر على عنوان يرتبها.</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>من أي الأنواع تتكون مكتبتك، بعدد الأغاني.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>نسبة المقاطع التي تُعرف، كل منها بشبكات لم تتعلم منه.</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>الإجابات مرتبة بحسب التأكد. على الخط المتقطع تصيب الإجابات المؤكدة بنسبة 70 % سبع مرات من عشر؛ وتحته تكون الشبكات مفرطة في التأكد.</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>الملفات التي لا تشارك، وسبب كل منها.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>واثق تمامًا</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>واثق إلى حد ما</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>يميل إلى هذا</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>يصعب الجزم: فيها شيء من عدة أنواع</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>مثل معظم %1، وخلافًا لكثير من الموسيقى الأخرى، هذه الأغنية:</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>خلافًا لمعظم %1، هذه الأغنية:</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>مقارنةً بالموسيقى التي تدرّب عليها النموذج، من كل الأنواع، هذه الأغنية:</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>الشبكة %1: %2 %3، ثم %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>اتفاق %1 من أصل %2 من الشبكات</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>فيها عدة أنواع: انظر على امتداد الأغنية</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>لا شيء في صوتها يبرز مقارنةً بالموسيقى التي تدرّب عليها النموذج.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>ما يجيب به كل نموذج</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>مدى الاحتمال بالمئة</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>يجد %1 أن احتمال %2 هو %3</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1: المقطع مصنّف تحته</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>الإعداد الذي يتغيّر</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>كيف تُعطى قيمه</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>القيم، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>أدنى قيمة</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>أعلى قيمة</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>عدد القيم</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>إيقاف تغيير هذا</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>هذه القيم</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>خطوات متساوية</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>نسب متساوية</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>النسب المتساوية تناسب ما يمتد على قوى العشرة، مثل معدّل التعلّم</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>in</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>انقر لرؤية هذه المقاطع.</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>تنتقل الأسهم من خلية إلى خلية</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>مصنّف تحت %1؛ ملفات المجموعة باقية كما كانت</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%1 للنوع %2، %3 للنوع %4</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>مقدار زيادة ثقة النموذج بإجابته على ثقته بالتسمية: الأعلى هي الأرجح أن تكون مصنّفة خطأً</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>مصنّف تحت</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>حُسب ضمن</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>يناقض التسمية</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>تصنيف تحت</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>عمليات التدريب من الآن فصاعدًا تعدّ المقطع من هذا النوع. تبقى ملفات المجموعة كما هي؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>لم يعد ملف المقطع موجودًا.</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>مصنّف تحت %1</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>مصنّف تحت %1؛ لا يشارك في التدريب من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>مصنّف تحت %1؛ يُعدّ في التدريب من الآن فصاعدًا من %2</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>إعادة إشراكه</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>المقطع المستبعَد لا يشارك في التدريب. تبقى ملفات المجموعة كما هي؛ ويمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>مقاطع أخرى من التسجيل نفسه</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>الصوت نفسه تمامًا</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>التسجيل نفسه</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>التسجيل نفسه، يبدأ متأخرًا %1 ث</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>التسجيل نفسه، يبدأ متقدّمًا %1 ث</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>خريطة المقاطع</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>تنتقل الأسهم من مقطع إلى مقطع، ويختار Enter أحدها</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>up</source>
        <translation>عموديًا</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipSound</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 ديسيبل</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 كيلوهرتز</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>معدّل العيّنات</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation>لا توجد مقاطع في هذه الخلية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>العودة إلى المصفوفة (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>هذه الخلية</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>كما يراها هذا النموذج</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>كل المقاطع، والتسميات المشكوك فيها أولًا</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1، تم التعرّف عليها</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1، حُسبت ضمن %2</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>لا يشارك %1 في التدريب من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>عاد %1 إلى المشاركة.</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>المقطع %1 مصنّف تحت %2 من الآن فصاعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>أنواع</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>دقائق من الموسيقى</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>تقسيم عشوائي</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>تقسيم برقم المقطع</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>تقسيم بالفنان</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>طيّات الفنانين في GTZAN</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>GTZAN بلا أخطاء</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>كيفية تقسيم المقاطع</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>إعادة تسمية أو دمج…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>المقاطع ذات العلامة</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>تغيير النوع…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>إعادة إدراج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>لا تشارك المقاطع المختارة. لا يحدث شيء للملفات.</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>تُعدّ المقاطع المختارة من نوع آخر. تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>يتراجع عن آخر تغيير في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>المُنحّاة</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>لا مقاطع مُنحّاة: كل مقطع فُحص حتى الآن صالح للاستخدام.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>لا يمكن تقسيمها هكذا</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>مقاطع اختبار تشترك مع مقاطع التدريب في الفنان أو في التسجيل ذاته. كل عدد غير 0 يجعل النتيجة تبدو أفضل مما هي.</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>بأي علامة أو بدونها</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>مقاطع %1</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>إعادة تسمية أو دمج</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>يحمل النوع &apos;%1&apos; هذا الاسم من الآن فصاعدًا. كتابة اسم نوع آخر تدمج النوعين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln مُنحّى</numerusform>
            <numerusform>%Ln مُنحّى</numerusform>
            <numerusform>%Ln مُنحّيان</numerusform>
            <numerusform>%Ln مُنحّاة</numerusform>
            <numerusform>%Ln مُنحّى</numerusform>
            <numerusform>%Ln مُنحّى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln مقطع اختبار بفنان مشترك</numerusform>
            <numerusform>%Ln مقطع اختبار بفنان مشترك</numerusform>
            <numerusform>%Ln مقطعا اختبار بفنان مشترك</numerusform>
            <numerusform>%Ln مقاطع اختبار بفنان مشترك</numerusform>
            <numerusform>%Ln مقطع اختبار بفنان مشترك</numerusform>
            <numerusform>%Ln مقطع اختبار بفنان مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln بتسجيل مشترك</numerusform>
            <numerusform>%Ln بتسجيل مشترك</numerusform>
            <numerusform>%Ln بتسجيل مشترك</numerusform>
            <numerusform>%Ln بتسجيل مشترك</numerusform>
            <numerusform>%Ln بتسجيل مشترك</numerusform>
            <numerusform>%Ln بتسجيل مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>عدّ %Ln مقطع من النوع</numerusform>
            <numerusform>عدّ %Ln مقطع من النوع</numerusform>
            <numerusform>عدّ %Ln مقطعين من النوع</numerusform>
            <numerusform>عدّ %Ln مقاطع من النوع</numerusform>
            <numerusform>عدّ %Ln مقطعًا من النوع</numerusform>
            <numerusform>عدّ %Ln مقطع من النوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>حفظ مزيج</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>استخدام في التعرّف</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>تسميات مشكوك فيها</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>يكتب الشبكات في ملف نموذج واحد، يُستخدم حيثما يُستخدم أي نموذج</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>كل المقاطع، وأولها ما تناقض النماذج تسميته بأكبر ثقة</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>اختيار جلسات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>حفظ المزيج</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>نماذج (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>جارٍ فتح الجلسات</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>تُقرأ إجاباتها عن مقاطع التطوير من مجلداتها؛ لا شيء يُدرَّب من جديد.</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>علّم على جلستين أو أكثر في صفحة الجلسات. تظهر هنا مصفوفات التباسها جنبًا إلى جنب، مع كل أشكال مزجها.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>المصفوفات</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>الدقة حسب الحقبة</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>الدرجات حسب النوع</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>انقر خلية لرؤية مقاطعها. النجمة: لا نموذج هنا له F1 أعلى لهذا النوع.</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>لا شيء من النوع</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>دقة التطوير</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>الضبط: من المقاطع التي حُسبت ضمن نوع ما، نسبة ما هو منه فعلًا.
الاستدعاء: من مقاطع نوع ما، نسبة ما جرى التعرّف عليه.
F1: المتوسط التوافقي لهما.</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>النموذج الأول</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>النموذج الثاني</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>ما يتغيّر من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
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
        <translation>هذا هو النموذج نفسه.</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>الفرق ليس محض مصادفة: %1.</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>قد يكون الفرق مصادفة: %1.</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>مقاطع أصاب فيها الأول وحده: %1؛ والثاني وحده: %2. يسأل اختبار ماكنيمار الدقيق: كم مرة كان سيأتي تفاوت كهذا مصادفةً لو تساوى النموذجان جودةً؟</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln نوع آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
            <numerusform>%Ln نوعان آخران</numerusform>
            <numerusform>%Ln أنواع أخرى</numerusform>
            <numerusform>%Ln نوعًا آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>share</source>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation>التحقّق المتقاطع جارٍ. تُحفظ الطيّات المنجزة كجلسات.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation>تُدرَّب كل طيّة من جديد بهذا العدد من البذور: كم يتوقّف الرقم على المصادفة</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>إبقاء مقاطع الفنان معًا</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>لا تُفرَّق أبدًا مقاطع الفنان الواحد ولا المقاطع ذات الصوت نفسه: الرقم أدنى، وأصدق في الموسيقى الجديدة</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>إدخال جزء الاختبار في الطيّات</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>وإلا فيبقى جزء الاختبار جانبًا إلى النهاية</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>التغيير في صفحة التدريب</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>الطيّات</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>متوسط الدقة</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>الانحراف بين الطيّات</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>الانحراف بين البذور</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>متوسط F1 للأنواع</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>تم: كل طيّة جلسة في صفحة الجلسات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>الاستماع إلى المقاطع</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>بثقة 95% تقع الدقة الحقيقية بين %1 و%2؛ والانحرافات بالنقاط المئوية.</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>كل الطيّات</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>الطيّة %1، البذرة %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>الطيّة %1</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>كما في صفحة التدريب: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>لم يُقَس شيء بعد</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>لا توجد مجموعة مفتوحة</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>تُقسَّم المقاطع إلى طيّات؛ وتُختبر كل طيّة بشبكة دُرّبت على بقية الطيّات. والحصيلة رقم واحد مع مدى تشتّته، لا رقم محظوظ.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>افتح مجموعة موسيقى في صفحة البيانات، ثم قِس هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2 إلى %3)، %Ln مقطع</numerusform>
            <numerusform>%1 (%2 إلى %3)، %Ln مقطع</numerusform>
            <numerusform>%1 (%2 إلى %3)، %Ln مقطعان</numerusform>
            <numerusform>%1 (%2 إلى %3)، %Ln مقاطع</numerusform>
            <numerusform>%1 (%2 إلى %3)، %Ln مقطعًا</numerusform>
            <numerusform>%1 (%2 إلى %3)، %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln عملية تدريب</numerusform>
            <numerusform>%Ln عملية تدريب</numerusform>
            <numerusform>%Ln عمليتا تدريب</numerusform>
            <numerusform>%Ln عمليات تدريب</numerusform>
            <numerusform>%Ln عملية تدريب</numerusform>
            <numerusform>%Ln عملية تدريب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1: انقر للإخفاء أو الإظهار</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>السمة على امتداد المقاطع</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>التدريب عليها</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>أفلت مجلد موسيقى هنا</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>فيه مجلد لكل نوع، مثل مجموعة بيانات GTZAN. يُفحص كل مقطع، ويُنحّى ما لا يصلح ويُدرج في قائمة، ولا يتغيّر شيء في المجلد.</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>تأليف مجموعة تجريبية</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>180 قطعة قصيرة بستة أساليب يؤلّفها البرنامج نفسه: لتجربته دون تنزيل. إنها رسوم أولية لا تسجيلات.</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>تنزيل GTZAN…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>فحص المقاطع</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>إذا كانت وسوم الملفات تذكر أنواعها، فاختر ذلك في قائمة «المزيد».</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>أُوقف: لم تُفحص كل المقاطع. يفحص التدريب البقية بنفسه.</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>مقاطع أقل من أن تكفي للتدريب والتطوير والاختبار (أقل من %1): %2. أضف مقاطع أو ادمج هذه الأنواع مع غيرها.</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>فتح جدول ملفات…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>الأنواع بحسب وسوم الملفات</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>قصّ الأغاني الطويلة إلى أنصاف دقائق</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>تذهب أجزاء الأغنية الواحدة دائمًا إلى الجزء نفسه.</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>فتح جدول فيه عمود للملفات وعمود للأنواع</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>جارٍ فتح %1</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>التأليف</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>فتح مجلد موسيقى مرتّب بالأنواع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>نُحّي %Ln مقطع عن المشاركة. القائمة تبيّن السبب.</numerusform>
            <numerusform>نُحّي %Ln مقطع عن المشاركة. القائمة تبيّن السبب.</numerusform>
            <numerusform>نُحّي %Ln مقطعان عن المشاركة. القائمة تبيّن السبب.</numerusform>
            <numerusform>نُحّي %Ln مقاطع عن المشاركة. القائمة تبيّن السبب.</numerusform>
            <numerusform>نُحّي %Ln مقطعًا عن المشاركة. القائمة تبيّن السبب.</numerusform>
            <numerusform>نُحّي %Ln مقطع عن المشاركة. القائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>الفرق بين مصفوفتي التباس</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>النوع الحقيقي</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>حُسب ضمن</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1: الأول يتعرّف على %2 من %3 مقطع، والثاني على %4</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1: الأول يحسب %2 من %3 مقطع ضمن %4، والثاني %5</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>تنزيل GTZAN</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>1000 مقطع مدة كل منها 30 ثانية في عشرة أنواع: مجموعة البيانات التي تستخدمها معظم الأبحاث عن الأنواع (Tzanetakis وCook‏ 2002). ليست لها رخصة: هي للبحث لا لإعادة التوزيع. يُتحقَّق من كل مقطع بمجموعه الاختباري المعروف.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>أرشيف موجود لديك…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>أول عنوان يستجيب</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>اختيار أرشيف GTZAN</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>أرشيفات (*.tar.gz *.tgz *.tar *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>اختر مكان المجلد &apos;gtzan&apos;</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>فكّ الضغط</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>متابعة التنزيل</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>يُنزَّل 1.2 غيغابايت ويُفكّ ضغطه هناك؛ المساحة الحرة %1.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>فكّ الضغط</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>التحقّق من كل مقطع</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 من %2 مقطع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation>GTZAN هنا، كاملة وكما نُشرت</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>وصلت البيانات، لكنها ليست كلها كما نُشرت</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>أُوقف. ما وصل محفوظ: يُستأنف التنزيل من هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>يطابق %Ln مقطع المجموع الاختباري المعروف.</numerusform>
            <numerusform>يطابق %Ln مقطع المجموع الاختباري المعروف.</numerusform>
            <numerusform>يطابق %Ln مقطعان المجموع الاختباري المعروف.</numerusform>
            <numerusform>يطابق %Ln مقاطع المجموع الاختباري المعروف.</numerusform>
            <numerusform>يطابق %Ln مقطعًا المجموع الاختباري المعروف.</numerusform>
            <numerusform>يطابق %Ln مقطع المجموع الاختباري المعروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>ويخالفه %Ln مقطع.</numerusform>
            <numerusform>ويخالفه %Ln مقطع.</numerusform>
            <numerusform>ويخالفه %Ln مقطعان.</numerusform>
            <numerusform>ويخالفه %Ln مقاطع.</numerusform>
            <numerusform>ويخالفه %Ln مقطعًا.</numerusform>
            <numerusform>ويخالفه %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>بتنسيق آخر لا مجموع له: %Ln مقطع.</numerusform>
            <numerusform>بتنسيق آخر لا مجموع له: %Ln مقطع.</numerusform>
            <numerusform>بتنسيق آخر لا مجموع له: %Ln مقطعان.</numerusform>
            <numerusform>بتنسيق آخر لا مجموع له: %Ln مقاطع.</numerusform>
            <numerusform>بتنسيق آخر لا مجموع له: %Ln مقطعًا.</numerusform>
            <numerusform>بتنسيق آخر لا مجموع له: %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>ينقص %Ln مقطع.</numerusform>
            <numerusform>ينقص %Ln مقطع.</numerusform>
            <numerusform>ينقص %Ln مقطعان.</numerusform>
            <numerusform>ينقص %Ln مقاطع.</numerusform>
            <numerusform>ينقص %Ln مقطعًا.</numerusform>
            <numerusform>ينقص %Ln مقطع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>يجري تنزيل GTZAN. يُحفظ ما وصل، ويُستأنف التنزيل من حيث توقّف.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>التحقّق المتقاطع</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>تقرير 2016</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>عنقود حاسوبي</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>أُوقف. اختر «استكشاف» مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>استخراج السمات</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>انقر مقطعًا لسماعه ورؤيته</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>معظم الفروق على هذا المحور (%1)</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>ما يليه (%1)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTableModel</name>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>المُنحّاة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>ما سُمع على امتداد الأغنية</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>الأنواع</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>لا يتحدّث الدليل عن ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation>الدقة حسب إعدادين</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2، %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1: %2 على جزء التطوير</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1: لم يُجرَّب بعد</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>الاستماع بنموذج من %1، %Ln نوع</numerusform>
            <numerusform>الاستماع بنموذج من %1، %Ln نوع</numerusform>
            <numerusform>الاستماع بنموذج من %1، %Ln نوعان</numerusform>
            <numerusform>الاستماع بنموذج من %1، %Ln أنواع</numerusform>
            <numerusform>الاستماع بنموذج من %1، %Ln نوعًا</numerusform>
            <numerusform>الاستماع بنموذج من %1، %Ln نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>فتح أغانٍ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>استخدام نموذج آخر…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>العودة إلى النموذج السابق</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>أفلت أغنية في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>أو افتح واحدة، أو ألصقها: تُقرأ MP3 وM4A وFLAC وOgg وOpus وWAV ومعظم ما سواها. والمجلدات وقوائم التشغيل أيضًا.</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>تدريب على موسيقاك</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>تجربة بموسيقى مؤلَّفة</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>فتح نموذج…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>الاستماع بلقطة من التدريب، الحقبة %1</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>لا توجد ملفات صوتية فيما أُفلت.</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>لم يُتعلَّم أي نوع بعد</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>أغنيتك محفوظة وجاهزة</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>يتعلّم Genrescope الأنواع من الأمثلة. أعطه مجلد موسيقى فيه مجلد لكل نوع؛ يستغرق التدريب نحو دقيقة. أو دعه يؤلّف شيئًا من الموسيقى لتجربته.</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>فتح أغانٍ</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>أغانٍ (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>نماذج (*.safetensors);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخريين أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>لم يتعلّم Genrescope أي نوع بعد. درّب نموذجًا أو افتح واحدًا: عندها سيستمع فورًا إلى %Ln أغنية.</numerusform>
            <numerusform>لم يتعلّم Genrescope أي نوع بعد. درّب نموذجًا أو افتح واحدًا: عندها سيستمع فورًا إلى %Ln أغنية.</numerusform>
            <numerusform>لم يتعلّم Genrescope أي نوع بعد. درّب نموذجًا أو افتح واحدًا: عندها سيستمع فورًا إلى %Ln أغنيتين.</numerusform>
            <numerusform>لم يتعلّم Genrescope أي نوع بعد. درّب نموذجًا أو افتح واحدًا: عندها سيستمع فورًا إلى %Ln أغانٍ.</numerusform>
            <numerusform>لم يتعلّم Genrescope أي نوع بعد. درّب نموذجًا أو افتح واحدًا: عندها سيستمع فورًا إلى %Ln أغنية.</numerusform>
            <numerusform>لم يتعلّم Genrescope أي نوع بعد. درّب نموذجًا أو افتح واحدًا: عندها سيستمع فورًا إلى %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>تجربة عينات</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>ست قطع قصيرة يؤلفها البرنامج بنفسه: مخططات لأساليب، لا تسجيلات.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>يجري التأليف…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>الخط الزمني كتسميات لبرنامج Audacity…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>الخط الزمني بصيغة JAMS…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>الخط الزمني كجدول (CSV)…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>تصدير الخط الزمني</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>إزالة الأخيرة</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>الوحدات في الطبقة %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>أفضل حقبة %1: %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الحقبة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation>المكتبة تستمع إلى الموسيقى. تُحفظ الأغاني المنجزة؛ أضِف الباقي من جديد.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>واثق بما يكفي</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير واثق</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>في وسمها</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>إضافة موسيقى…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>كتابة الأنواع في الملفات…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>تراجع عن الوسم</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>جدول (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>كل المعلوم (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>قائمة تشغيل لكل نوع (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>لا موسيقى هنا بعد</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>أفلت مجلدات أو قوائم تشغيل أو أغاني هنا: يستمع إليها Genrescope بكل أنوية المعالج ويحفظ ما سمعه. لا يُرسَل شيء إلى أي مكان، ولا يتغيّر أي ملف.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>بحث في العناوين والفنانين والملفات</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>فتح في التعرّف</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>نسيان (يبقى الملف)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>أغانٍ جرى الاستماع إليها: %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>معروفة من قبل: %1</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>تعذّر سماعها: %1، رتّب حسب «الحالة» لرؤيتها</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>أُوقف قبل النهاية</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>لا أحد يستمع بعد: درّب نموذجًا، أو افتح واحدًا في «التعرّف». موسيقاك باقية في الانتظار.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>المختار: %1</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>إضافة مجلد موسيقى</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>مكان قوائم التشغيل</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>تصدير المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخريين أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
            <numerusform>وتعذّر استخدام %Ln أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>كُتبت %Ln قائمة تشغيل</numerusform>
            <numerusform>كُتبت %Ln قائمة تشغيل</numerusform>
            <numerusform>كُتبت %Ln قائمتا تشغيل</numerusform>
            <numerusform>كُتبت %Ln قوائم تشغيل</numerusform>
            <numerusform>كُتبت %Ln قائمة تشغيل</numerusform>
            <numerusform>كُتبت %Ln قائمة تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>كُتبت %Ln أغنية</numerusform>
            <numerusform>كُتبت %Ln أغنية</numerusform>
            <numerusform>كُتبت %Ln أغنيتان</numerusform>
            <numerusform>كُتبت %Ln أغانٍ</numerusform>
            <numerusform>كُتبت %Ln أغنية</numerusform>
            <numerusform>كُتبت %Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>عاد النوع القديم إلى %Ln ملف.</numerusform>
            <numerusform>عاد النوع القديم إلى %Ln ملف.</numerusform>
            <numerusform>عاد النوع القديم إلى %Ln ملفين.</numerusform>
            <numerusform>عاد النوع القديم إلى %Ln ملفات.</numerusform>
            <numerusform>عاد النوع القديم إلى %Ln ملفًا.</numerusform>
            <numerusform>عاد النوع القديم إلى %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>كُتب النوع في %Ln ملف.</numerusform>
            <numerusform>كُتب النوع في %Ln ملف.</numerusform>
            <numerusform>كُتب النوع في %Ln ملفين.</numerusform>
            <numerusform>كُتب النوع في %Ln ملفات.</numerusform>
            <numerusform>كُتب النوع في %Ln ملفًا.</numerusform>
            <numerusform>كُتب النوع في %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>تُرك %Ln ملف دون تغيير:</numerusform>
            <numerusform>تُرك %Ln ملف دون تغيير:</numerusform>
            <numerusform>تُرك %Ln ملفان دون تغيير:</numerusform>
            <numerusform>تُرك %Ln ملفات دون تغيير:</numerusform>
            <numerusform>تُرك %Ln ملفًا دون تغيير:</numerusform>
            <numerusform>تُرك %Ln ملف دون تغيير:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>مع أسماء الملفات والمجلدات والأنواع</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>إذا حدث خلل فهذا يساعد المطوّرين على معرفة السبب. لا يُرسَل إلى أحد ما لم ترسله أنت.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
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
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>ثم انقر أي مخطط أو رقم: يخبرك ما هو (Shift+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>العمل مستمر</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>هل تريد إغلاق Genrescope الآن؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>حدث خلل في Genrescope نفسه. أُوقف العمل الجاري وحُفظ ما لديه. أغلق البرنامج وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>توقّف Genrescope فجأة في المرة السابقة. يمكن استئناف تدريب كان جاريًا من صفحة الجلسات.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>مصفوفة التباس %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الالتباس</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>النوع الحقيقي</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>حُسب ضمن</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>حُسب %1 من %2 مقطع من %3 ضمن %4 (%5)</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>جرى التعرّف على %1 من %2 مقطع من %3 (%4)</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1: لا أحد هنا أفضل</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>كما فعل تقرير 2016: أرقام المقاطع تحدّد أيها للتدريب وأيها للاختبار. يقع المغنّون في الجانبين.</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>ثلاث طيّات عشوائية، تُختبر كل منها مرة. يقع الفنانون في الجانبين، فيكون الرقم متفائلًا.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>طيّات GTZAN الثلاث المنشورة، تُختبر كل منها مرة؛ لا يقع أي فنان في الجانبين.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>قوائم GTZAN المنقّاة من الأخطاء: يُفصل بين الفنانين، وتُستبعد المقاطع المكرّرة أو المشوّهة.</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>ثلاث طيّات من مجموعتك لا تفرّق مقاطع أي فنان تذكره وسوم الملفات، تُختبر كل منها مرة.</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>طيّات الفنانين</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>تجميع بالفنان</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>منقّى من الأخطاء</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>طيّات عشوائية</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>كما في التقرير</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>قياس ما تبلغه شبكات بلا ذاكرة للمقارنة</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>قياس ما يضيفه تسرّب الفنانين</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>كم تصيب شبكات هذه الوصفة؟ لا تُختبر إلا مقاطع لم تتدرّب عليها.</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>كما في الاستمارة</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>شبكات ببذور أخرى على كل طيّة: تبيّن مقدار المصادفة، وتجيب معًا أيضًا.</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>يكرّر القياس بهذا العدد من التقسيمات إلى طيّات. التقسيم يغيّر الرقم بعدة نقاط.</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>آلة متجهات دعم وشبكات بلا تكرار على الأعمدة نفسها: ما على LSTM أن تتفوّق عليه.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>شبكات من كل صنف</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>التقسيمات</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>تدريب الشبكات واختبارها</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>الاستماع إلى المقاطع</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>تحقّق متقاطع</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>قياس وفق بروتوكول</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation>الأفضل: %1 مع %2</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>الصحيح %1 (مجال 95 % من %2 إلى %3)</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>شبكة واحدة %1، والكل معًا %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>فتح خطة…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>العمل على أجهزة كثيرة</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>عرض جلساتها</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>البحث أو التحقّق المتقاطع أو القياس أو المكتبة التي تفوق قدرة حاسوب واحد يمكن تقسيمها إلى مهام لعنقود حاسوبي: في الطرفية بالأمر genrescope-cli plan. افتح مجلد خطة كهذه لترى تقدّمها ونتائجها أثناء العمل عليها.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>كل المهام منجزة</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>أُضيفت جولة أدقّ: أرسِل الخطة من جديد.</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>جداولها في المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>لم تُسمع أي أغنية (%Ln)</numerusform>
            <numerusform>سُمعت أغنية واحدة (%Ln)</numerusform>
            <numerusform>سُمعت أغنيتان (%Ln)</numerusform>
            <numerusform>سُمعت %Ln أغانٍ</numerusform>
            <numerusform>سُمعت %Ln أغنية</numerusform>
            <numerusform>سُمعت %Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>سمات %Ln مقطع</numerusform>
            <numerusform>سمات مقطع واحد (%Ln)</numerusform>
            <numerusform>سمات مقطعين (%Ln)</numerusform>
            <numerusform>سمات %Ln مقاطع</numerusform>
            <numerusform>سمات %Ln مقطعًا</numerusform>
            <numerusform>سمات %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>أُنجز %1 من %Ln مهمة</numerusform>
            <numerusform>أُنجز %1 من مهمة واحدة (%Ln)</numerusform>
            <numerusform>أُنجز %1 من مهمتين (%Ln)</numerusform>
            <numerusform>أُنجز %1 من %Ln مهام</numerusform>
            <numerusform>أُنجز %1 من %Ln مهمة</numerusform>
            <numerusform>أُنجز %1 من %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>يجري العمل على %Ln أخرى.</numerusform>
            <numerusform>يجري العمل على %Ln أخرى.</numerusform>
            <numerusform>يجري العمل على %Ln أخريين.</numerusform>
            <numerusform>يجري العمل على %Ln أخرى.</numerusform>
            <numerusform>يجري العمل على %Ln أخرى.</numerusform>
            <numerusform>يجري العمل على %Ln أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>فشلت %Ln مهمة ويمكن إرسالها من جديد. الأولى: %1</numerusform>
            <numerusform>فشلت مهمة واحدة (%Ln) ويمكن إرسالها من جديد: %1</numerusform>
            <numerusform>فشلت مهمتان (%Ln) ويمكن إرسالهما من جديد. الأولى: %1</numerusform>
            <numerusform>فشلت %Ln مهام ويمكن إرسالها من جديد. الأولى: %1</numerusform>
            <numerusform>فشلت %Ln مهمة ويمكن إرسالها من جديد. الأولى: %1</numerusform>
            <numerusform>فشلت %Ln مهمة ويمكن إرسالها من جديد. الأولى: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (مسافة)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>تقريب (Ctrl والعجلة، أو +)</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>إبعاد (Ctrl والعجلة، أو -)</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (مسافة)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>القياس وفق بروتوكول جارٍ. يضيع ما قيس حتى الآن.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation>إلى أي حد يمكن تصديق ثقتها</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>من المقاطع سمّتها شبكة واحدة تسمية صحيحة (فترة 95%: %1)</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>شبكة واحدة</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>± %1 بين البذور؛ متوسط F1 للأنواع %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>التقسيمات</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>بلا تكرار</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>%1 معًا؛ وبقية الشبكة كما هي</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>آلة متجهات الدعم</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>على متوسطات الأعمدة نفسها وانحرافاتها</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>طيّات عشوائية</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>%1 نقطة إضافية، لأن الفنانين يتسرّبون</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>خطأ المعايرة %1، وقبل الحرارة %2. الشبكات واثقة من %3 من الإجابات، و%4 منها صحيحة.</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>خطأ المعايرة %1، لكل الشبكات معًا</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>من المقاطع سمّتها %Ln شبكة معًا تسمية صحيحة (فترة 95%: %1)</numerusform>
            <numerusform>من المقاطع سمّتها %Ln شبكة معًا تسمية صحيحة (فترة 95%: %1)</numerusform>
            <numerusform>من المقاطع سمّتها %Ln شبكتان معًا تسمية صحيحة (فترة 95%: %1)</numerusform>
            <numerusform>من المقاطع سمّتها %Ln شبكات معًا تسمية صحيحة (فترة 95%: %1)</numerusform>
            <numerusform>من المقاطع سمّتها %Ln شبكة معًا تسمية صحيحة (فترة 95%: %1)</numerusform>
            <numerusform>من المقاطع سمّتها %Ln شبكة معًا تسمية صحيحة (فترة 95%: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln مقطع اختبار بفنان مشترك مع التدريب</numerusform>
            <numerusform>%Ln مقطع اختبار بفنان مشترك مع التدريب</numerusform>
            <numerusform>%Ln مقطعا اختبار بفنان مشترك مع التدريب</numerusform>
            <numerusform>%Ln مقاطع اختبار بفنان مشترك مع التدريب</numerusform>
            <numerusform>%Ln مقطع اختبار بفنان مشترك مع التدريب</numerusform>
            <numerusform>%Ln مقطع اختبار بفنان مشترك مع التدريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln بالصوت نفسه</numerusform>
            <numerusform>%Ln بالصوت نفسه</numerusform>
            <numerusform>%Ln بالصوت نفسه</numerusform>
            <numerusform>%Ln بالصوت نفسه</numerusform>
            <numerusform>%Ln بالصوت نفسه</numerusform>
            <numerusform>%Ln بالصوت نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>اختُبر %Ln مقطع</numerusform>
            <numerusform>اختُبر %Ln مقطع</numerusform>
            <numerusform>اختُبر %Ln مقطعان</numerusform>
            <numerusform>اختُبر %Ln مقاطع</numerusform>
            <numerusform>اختُبر %Ln مقطعًا</numerusform>
            <numerusform>اختُبر %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>استبعد البروتوكول %Ln</numerusform>
            <numerusform>استبعد البروتوكول %Ln</numerusform>
            <numerusform>استبعد البروتوكول %Ln</numerusform>
            <numerusform>استبعد البروتوكول %Ln</numerusform>
            <numerusform>استبعد البروتوكول %Ln</numerusform>
            <numerusform>استبعد البروتوكول %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln شبكة معًا</numerusform>
            <numerusform>%Ln شبكة معًا</numerusform>
            <numerusform>%Ln شبكتان معًا</numerusform>
            <numerusform>%Ln شبكات معًا</numerusform>
            <numerusform>%Ln شبكة معًا</numerusform>
            <numerusform>%Ln شبكة معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>انحراف ما سبق بين %Ln تقسيم</numerusform>
            <numerusform>انحراف ما سبق بين %Ln تقسيم</numerusform>
            <numerusform>انحراف ما سبق بين %Ln تقسيمين</numerusform>
            <numerusform>انحراف ما سبق بين %Ln تقسيمات</numerusform>
            <numerusform>انحراف ما سبق بين %Ln تقسيمًا</numerusform>
            <numerusform>انحراف ما سبق بين %Ln تقسيم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 ‏(Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RecipeForm</name>
    <message>
        <source>Open a collection</source>
        <translation>فتح مجموعة</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>بالفنان</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>برقم المقطع</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الصوت كله</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>المكوّن التوافقي</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>المكوّن الإيقاعي</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>بلا: كل خطوة بمفردها</translation>
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
        <translation>الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>المتوسط والانحراف</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>قراءة في الاتجاهين</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>فئوية</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>ثنائية</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>جيب التمام إلى 0</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>ينصَّف عند التعثّر</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>الحقبة الأخيرة</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>أفضل حقبة</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>تقييس كل عمود</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>سماع المقاطع بخمس سرعات</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>كل الأنواع سواء في الوزن</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>المُدخلات</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>70% من مقاطع كل نوع للتدريب، و20% توجّه اختيار الإعدادات، و10% يُنظر إليها مرة واحدة في النهاية. بالفنان: لا يقع أي فنان معروف في جزأين.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> هرتز</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>تمرير عالٍ من</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>تمرير منخفض حتى</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>التشديد المسبق</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>تسمع</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>المكوّن التوافقي هو ما يثبت طبقته الصوتية، والمكوّن الإيقاعي ما قصر: الطبول والحروف الساكنة.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>تقرأ كل طبقة ما تقوله التي قبلها في كل خطوة؛ والوحدات هي ما تستطيع قوله.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>تتذكّر LSTM من خطوة إلى خطوة. و«بلا» تستغني عن ذلك: المقياس الذي يبيّن ما تضيفه الذاكرة.</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>الإجابة من</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>كيف تصير الحالات عبر الزمن إجابة واحدة. يتعلّم الانتباه أي الخطوات مهم؛ ويبيّن الانحراف مدى تغيّر الحالات.</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>تنشيط الخلية</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>ما يضغط حالة الخلية. sigmoid هي ما في التقرير، وtanh أفضل تعلّمًا.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>الإسقاط (Dropout)</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>هذه النسبة من مُخرجات الطبقة الأخيرة تُجعل 0 عشوائيًا أثناء التدريب، كي لا يُعتمد على واحد منها بعينه.</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>خطوات كل مرة</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>يتدرّب على امتداد عشوائي من هذا العدد من الخطوات؛ وعند الاستخدام يغطي متوسط عدة امتدادات المقطع كله. 0: المقطع كله.</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>مجموعة ثانية من الطبقات تقرأ المقطع من آخره.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>كيف تتعلّم</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>عدد مرات رؤية كل مقطع.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>عدد المقاطع التي يحدّد متوسطها الخطوة.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>حجم الخطوة: إن كبرت كثيرًا فلا استقرار، وإن صغرت كثيرًا فلا وصول.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>ما يقلّله التدريب. الثنائية هي ما في التقرير؛ والفئوية تنظر إلى النوع الصحيح وحده.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>البذرة نفسها والمقاطع والإعدادات نفسها تعطي الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>الخطوات والتوقّف</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>مسار معدّل التعلّم</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>المعدّل الذي ينخفض نحو النهاية يتيح للشبكة أن تستقر.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>نسبة الخطوات التي يرتفع خلالها معدّل التعلّم من 0.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>أفضل حقبة هي صاحبة أعلى دقة على جزء التطوير.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>الصبر</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>ينتهي بعد هذا العدد من الحقب دون حقبة أفضل. 0: لا ينتهي مبكرًا.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>حدّ التدرّج</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>يُقصَّر تدرّج الخطوة إلى هذا المعيار، كي لا تُفسد دفعة شاذة الشبكة. 0: أي طول.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>اضمحلال الأوزان</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>يشدّ كل الأوزان قليلًا نحو 0 في كل خطوة.</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>ضد الحفظ عن ظهر قلب</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>يجعل متوسط كل عمود 0 وانحرافه المعياري 1 على جزء التدريب. من دونه تطغى الأعمدة المقيسة بالهرتز على غيرها.</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>حدّ المُدخلات</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>تُقصّ القيم المُقيَّسة عند هذا العدد من الانحرافات المعيارية. 0: لا قصّ.</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>التبييض</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>يقلّص الاتجاهات التي تختلف فيها مقاطع النوع الواحد، وهي ما يميّز الفنانين لا الأنواع. 0: لا تقليص.</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>يُسمع كل مقطع أثناء التدريب أيضًا أخفض وأعلى بنصف نغمة وبنصفي نغمة.</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>إزاحات الفروق</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>يُزيح المقطع بما لا يتجاوز هذا القدر من الفرق بين مقطعين آخرين من نوع واحد، كأن فنانًا آخر عزفه.</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>ضجيج الإزاحة</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>يُزيح كل عمود من المقطع بمقدار عشوائي انحرافه المعياري هذا.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>تنعيم التسميات</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>تُوزَّع هذه النسبة من كل هدف على كل الأنواع، كي لا تتعلّم الشبكة اليقين أبدًا.</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>مقاطع الأنواع الأندر أثقل وزنًا، للمجموعات غير المتوازنة.</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>لا توجد مجموعة مفتوحة بعد.</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>اختر نوعين على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1، %Ln مقطع</numerusform>
            <numerusform>%1، %Ln مقطع</numerusform>
            <numerusform>%1، %Ln مقطعان</numerusform>
            <numerusform>%1، %Ln مقاطع</numerusform>
            <numerusform>%1، %Ln مقطعًا</numerusform>
            <numerusform>%1، %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>%Ln قيمة في الخطوة، %1 خطوة في المقطع</numerusform>
            <numerusform>%Ln قيمة في الخطوة، %1 خطوة في المقطع</numerusform>
            <numerusform>%Ln قيمتان في الخطوة، %1 خطوة في المقطع</numerusform>
            <numerusform>%Ln قيم في الخطوة، %1 خطوة في المقطع</numerusform>
            <numerusform>%Ln قيمة في الخطوة، %1 خطوة في المقطع</numerusform>
            <numerusform>%Ln قيمة في الخطوة، %1 خطوة في المقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>الأنواع المشاركة: %Ln</numerusform>
            <numerusform>الأنواع المشاركة: %Ln</numerusform>
            <numerusform>الأنواع المشاركة: %Ln</numerusform>
            <numerusform>الأنواع المشاركة: %Ln</numerusform>
            <numerusform>الأنواع المشاركة: %Ln</numerusform>
            <numerusform>الأنواع المشاركة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>الطبقات</translation>
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
        <translation>الإجابات مرتّبة حسب الثقة. على الخط المتقطّع تصيب الإجابات الواثقة بنسبة 70% سبع مرات من عشر؛ وتحته تكون الشبكات مفرطة الثقة.</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>الموثوقية: خطأ المعايرة %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>المقاطع</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>تجري إعادة إنتاج التقرير. يُحفظ ما أُنجز، ويُكمل المجلد نفسه الباقي.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>إعادة إنتاج التقرير</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>رؤية تدريباته</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>غيّر التقرير &quot;What am I listening to?‎&quot; إعدادًا بعد آخر يدويًا، ومزج أفضل ثلاث شبكات لديه واختبرها مرة واحدة. هنا تُجرى كل تجاربه من جديد؛ ثم تضع صفحة واحدة أرقامه المطبوعة بجانب أرقامنا، مع فتراتها. أوقف متى شئت: ما أُنجز لا يُعاد.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>إعادة إنتاج تقرير 2016</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>طول كل عملية تدريب</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>كُتب التقرير.</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>أُوقف؛ ابدأ من جديد للمتابعة من هنا</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>مكان حفظ التقرير</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>الاستماع إلى المقاطع</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>لا توجد مجموعة مفتوحة: افتح واحدة في صفحة البيانات.</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>على %1:‏ %2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>طول كل عملية تدريب %1 من طولها في التقرير: نظرة سريعة، لا أرقامه.</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>كل عملية تدريب بطولها في التقرير.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>أُنجزت %1 من %Ln عملية تدريب</numerusform>
            <numerusform>أُنجزت %1 من %Ln عملية تدريب</numerusform>
            <numerusform>أُنجزت %1 من %Ln عمليتي تدريب</numerusform>
            <numerusform>أُنجزت %1 من %Ln عمليات تدريب</numerusform>
            <numerusform>أُنجزت %1 من %Ln عملية تدريب</numerusform>
            <numerusform>أُنجزت %1 من %Ln عملية تدريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>تم: %Ln عملية تدريب</numerusform>
            <numerusform>تم: %Ln عملية تدريب</numerusform>
            <numerusform>تم: %Ln عمليتا تدريب</numerusform>
            <numerusform>تم: %Ln عمليات تدريب</numerusform>
            <numerusform>تم: %Ln عملية تدريب</numerusform>
            <numerusform>تم: %Ln عملية تدريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>على جزء الاختبار يتعرّف متوسط الشبكات الثلاث على %1، وقيمتها العظمى على %2؛ عدد مرات النظر: %Ln.</numerusform>
            <numerusform>على جزء الاختبار يتعرّف متوسط الشبكات الثلاث على %1، وقيمتها العظمى على %2؛ عدد مرات النظر: %Ln.</numerusform>
            <numerusform>على جزء الاختبار يتعرّف متوسط الشبكات الثلاث على %1، وقيمتها العظمى على %2؛ عدد مرات النظر: %Ln.</numerusform>
            <numerusform>على جزء الاختبار يتعرّف متوسط الشبكات الثلاث على %1، وقيمتها العظمى على %2؛ عدد مرات النظر: %Ln.</numerusform>
            <numerusform>على جزء الاختبار يتعرّف متوسط الشبكات الثلاث على %1، وقيمتها العظمى على %2؛ عدد مرات النظر: %Ln.</numerusform>
            <numerusform>على جزء الاختبار يتعرّف متوسط الشبكات الثلاث على %1، وقيمتها العظمى على %2؛ عدد مرات النظر: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>دقة التطوير</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>ملاحظة على الجلسة</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>ملاحظة لك</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>استخدام في التعرّف</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>تدريب مثلها</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلدها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>انقطع تدريبها: يُستأنف من آخر حقب محفوظة، وينتهي كأنه لم ينقطع قط</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>يفتح صفحة التدريب بكل إعدادات هذه الجلسة</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>تغادر الجلسة الجدول؛ و«تراجع» يعيدها</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>ليس لهذه الجلسة نموذج بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطعي تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقاطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation>الشبكات بصيغة ONNX…</translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation>ONNX مع القياس والمعايرة…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>الحقب كجدول (CSV)…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>وصفة خاصة</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>لم تنتهِ أي حقبة بعد</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>دقة التطوير حسب الحقبة؛ النقطة هي الأفضل</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>كل إعداد كما في الإعداد المسبق</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>يختلف عن الإعداد المسبق: %1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>نسبة ما جرى التعرّف عليه من جزء التطوير، مع فترة 95%</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>دقة التطوير</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>الإعدادات المختلفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير؛ وبثقة 95% تقع النسبة الحقيقية بين %2 و%3</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير؛ وبثقة 95% تقع النسبة الحقيقية بين %2 و%3</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطعي تطوير؛ وبثقة 95% تقع النسبة الحقيقية بين %2 و%3</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقاطع تطوير؛ وبثقة 95% تقع النسبة الحقيقية بين %2 و%3</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير؛ وبثقة 95% تقع النسبة الحقيقية بين %2 و%3</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير؛ وبثقة 95% تقع النسبة الحقيقية بين %2 و%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>استخدام في التعرّف</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>تجربة على أغنية</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>يستمع إلى الأغاني بأفضل شبكة حتى الآن؛ ويستمر التدريب</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>دقة التطوير</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>تأتي مصفوفة الالتباس مع الحقبة الأولى.</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>الأفضل %1، في الحقبة %2</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>بين %1 و%2،
بثقة 95%</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>انتهى هذا التدريب دون نتيجة.</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>الحقبة الأولى من %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>الحقبة %1 من %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>%1 ث لكل منها</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>الأفضل %1 عند %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير.
متوسط F1 للأنواع %2.
شبكة الحقبة %3.</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير.
متوسط F1 للأنواع %2.
شبكة الحقبة %3.</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطعي تطوير.
متوسط F1 للأنواع %2.
شبكة الحقبة %3.</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقاطع تطوير.
متوسط F1 للأنواع %2.
شبكة الحقبة %3.</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير.
متوسط F1 للأنواع %2.
شبكة الحقبة %3.</numerusform>
            <numerusform>جرى التعرّف على %1 من %Ln مقطع تطوير.
متوسط F1 للأنواع %2.
شبكة الحقبة %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>تُحفظ هنا كل عملية تدريب بإعداداتها ومنحناها وشبكتها. درّب شبكة، فتظهر وهي تتعلّم.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>فتح جلسات أخرى…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>إعادة إنتاج التقرير…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>يعرض جلسات مجلد آخر</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>يُجري كل تجارب تقرير 2016 من جديد ويضع أرقامها بجانب المطبوعة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>بحث بالاسم أو الملاحظة أو الإعداد…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>البحث عن جلسات</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>حالة الجلسات</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>قيد التدريب</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>فتح مجلد جلسات</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>حُذفت %1.</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>علّم على جلستين أو أكثر، بالفأرة أو بمفتاح المسافة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 من %Ln جلسة</numerusform>
            <numerusform>%1 من %Ln جلسة</numerusform>
            <numerusform>%1 من %Ln جلستين</numerusform>
            <numerusform>%1 من %Ln جلسات</numerusform>
            <numerusform>%1 من %Ln جلسة</numerusform>
            <numerusform>%1 من %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>مقارنة %Ln جلسة</numerusform>
            <numerusform>مقارنة %Ln جلسة</numerusform>
            <numerusform>مقارنة %Ln جلستين</numerusform>
            <numerusform>مقارنة %Ln جلسات</numerusform>
            <numerusform>مقارنة %Ln جلسة</numerusform>
            <numerusform>مقارنة %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>تصدير الجلسة</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>الألوان من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>الأفضل بينها</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>متوسط الأنواع</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchCharts</name>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>ما يعرضه المخطط</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>من أي جولة</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>الدقة حسب %1</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>الدقة حسب الحقبة</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>خشنة</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>أدق، الجولة %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation>البحث جارٍ. تُحفظ المحاولات المنجزة، ويُكمل البحث نفسه الباقي.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>بدء البحث</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>تغيير إعداد آخر</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>كل التوليفات</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>مسحوبة عشوائيًا</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>بعد كل جولة توضع شبكة نقاط أدق حول أفضل نقطة حتى الآن</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>جولات أدق</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>التغيير في صفحة التدريب</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>تدريب هذه</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>رؤية كل المحاولات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>أحد الإعدادات أعلاه بلا قيم بعد.</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>كما في صفحة التدريب: %1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>لم يُبحث عن شيء بعد</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>لا توجد مجموعة مفتوحة</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>تدرّب كل توليفة شبكة خاصة بها؛ ويبيّن المخطط أي الإعدادات يتعرّف على أكثر مقاطع التطوير. لا يُنظر إلى جزء الاختبار.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>افتح مجموعة موسيقى في صفحة البيانات، ثم ابحث هنا.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>الاستماع إلى المقاطع</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>لم تُنجز أي محاولة بعد</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>الأفضل حتى الآن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>أُنجزت %1 من %Ln محاولة</numerusform>
            <numerusform>أُنجزت %1 من %Ln محاولة</numerusform>
            <numerusform>أُنجزت %1 من %Ln محاولتين</numerusform>
            <numerusform>أُنجزت %1 من %Ln محاولات</numerusform>
            <numerusform>أُنجزت %1 من %Ln محاولة</numerusform>
            <numerusform>أُنجزت %1 من %Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>أُوقف بعد %Ln محاولة</numerusform>
            <numerusform>أُوقف بعد %Ln محاولة</numerusform>
            <numerusform>أُوقف بعد %Ln محاولتين</numerusform>
            <numerusform>أُوقف بعد %Ln محاولات</numerusform>
            <numerusform>أُوقف بعد %Ln محاولة</numerusform>
            <numerusform>أُوقف بعد %Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>تم: %Ln محاولة</numerusform>
            <numerusform>تم: %Ln محاولة</numerusform>
            <numerusform>تم: %Ln محاولتان</numerusform>
            <numerusform>تم: %Ln محاولات</numerusform>
            <numerusform>تم: %Ln محاولة</numerusform>
            <numerusform>تم: %Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>%Ln عملية تدريب في الجولة الأولى</numerusform>
            <numerusform>%Ln عملية تدريب في الجولة الأولى</numerusform>
            <numerusform>%Ln عمليتا تدريب في الجولة الأولى</numerusform>
            <numerusform>%Ln عمليات تدريب في الجولة الأولى</numerusform>
            <numerusform>%Ln عملية تدريب في الجولة الأولى</numerusform>
            <numerusform>%Ln عملية تدريب في الجولة الأولى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>فشلت %Ln محاولة؛ جلساتها تبيّن السبب.</numerusform>
            <numerusform>فشلت %Ln محاولة؛ جلساتها تبيّن السبب.</numerusform>
            <numerusform>فشلت %Ln محاولتان؛ جلساتها تبيّن السبب.</numerusform>
            <numerusform>فشلت %Ln محاولات؛ جلساتها تبيّن السبب.</numerusform>
            <numerusform>فشلت %Ln محاولة؛ جلساتها تبيّن السبب.</numerusform>
            <numerusform>فشلت %Ln محاولة؛ جلساتها تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطعي تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقاطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
            <numerusform>%1 من %Ln مقطع تطوير (%2 إلى %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>استبعدته أنت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation>المجلد المعتاد</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>لغة كل النصوص والأرقام والتواريخ. تُبنى النافذة من جديد؛ وما هو مفتوح فيها يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>فاتح أو داكن؛ والتباين العالي أبيض على أسود بلا شيء باهت. &quot;كما في النظام&quot; يتبع سطح المكتب، حتى أثناء عمل البرنامج.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>بالنسبة المئوية مما يطلبه سطح المكتب. تكبر الأزرار والصفوف معها.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>اختيار مجلد الجلسات</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>اختيار مجلد الموسيقى</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>يُحفظ كل تدريب هنا في مجلد خاص به. الجلسات الموجودة في مكان آخر تبقى فيه. في الطرفية هذا هو ‎--store.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>من حيث يبدأ اختيار الأغاني والمجموعات.</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>المجموعة الأخيرة</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>عند بدء البرنامج، لمن يدرّبون كل يوم. ما قُرئ منها محفوظ، فلا يستغرق ذلك إلا لحظة.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>الإعدادات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>المساعدة والملفات</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>تعرض في دقيقة غرض كل صفحة.</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>هذه الإعدادات</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>في ملف، لتكون على حاسوب آخر أيضًا.</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>ستُبنى النافذة من جديد حين ينتهي العمل الجاري، كي لا يضيع منه شيء.</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>إعدادات %1 سارية من الآن.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>فصل لكل صفحة، ويُفتح أيضًا بالمفتاح F1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>ما الذي تعطّل، لترسله إلى المطوّرين إن شئت.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>غير واثق: %1؟</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>جارٍ الاستماع…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 كيلوهرتز</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>المخطط الطيفي</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>جارٍ الاستماع…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>سيأتي دورها</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>قراءة الثواني الأولى</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>في البداية: %1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير واثق</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>الأقرب %1، %2.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>جارٍ رسم المخطط الطيفي…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناتان</numerusform>
            <numerusform>%Ln قنوات</numerusform>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>المخطط الطيفي</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 هرتز</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 كيلوهرتز</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpreadView</name>
    <message>
        <source>The feature in each genre</source>
        <translation>السمة في كل نوع</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>الانحراف</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>كتابة الأنواع في الملفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>النوع الآن</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>لا يُكتب إلا النوع: يبقى العنوان والفنان والغلاف وكل ما عداها كما هو. تُحفظ الأنواع القديمة، ويعيدها «تراجع عن الوسم».</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>كتابة الأنواع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>سيتغيّر %Ln ملف.</numerusform>
            <numerusform>سيتغيّر %Ln ملف.</numerusform>
            <numerusform>سيتغيّر %Ln ملفان.</numerusform>
            <numerusform>سيتغيّر %Ln ملفات.</numerusform>
            <numerusform>سيتغيّر %Ln ملفًا.</numerusform>
            <numerusform>سيتغيّر %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>النوع موجود من قبل في %Ln.</numerusform>
            <numerusform>النوع موجود من قبل في %Ln.</numerusform>
            <numerusform>النوع موجود من قبل في %Ln.</numerusform>
            <numerusform>النوع موجود من قبل في %Ln.</numerusform>
            <numerusform>النوع موجود من قبل في %Ln.</numerusform>
            <numerusform>النوع موجود من قبل في %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>تُكتب الأنواع في الملفات. الملفات التي لم يحن دورها تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>النظر إلى جزء الاختبار…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>لم تشارك مقاطع الاختبار في التدريب ولا في أي اختيار حتى الآن</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>الاستماع إلى المقاطع: %1 من %2</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>جزء الاختبار</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>هل تنظر إلى جزء الاختبار الآن؟</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>إنه محفوظ للنهاية: يبيّن مدى جودة الشبكة على موسيقى لم تشارك في أي اختيار. ومن يختر الإعدادات بناءً عليه يحصل على رقم أفضل من الحقيقة.

تُعدّ كل نظرة وتُعرض مع النتيجة.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>الاستماع إلى المقاطع</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>نظرة أخرى…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>جزء الاختبار: مقفل، لم ينظر أحد.</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>دقة الاختبار %1 (%2 إلى %3)، عدد مرات النظر: %Ln</numerusform>
            <numerusform>دقة الاختبار %1 (%2 إلى %3)، عدد مرات النظر: %Ln</numerusform>
            <numerusform>دقة الاختبار %1 (%2 إلى %3)، عدد مرات النظر: %Ln</numerusform>
            <numerusform>دقة الاختبار %1 (%2 إلى %3)، عدد مرات النظر: %Ln</numerusform>
            <numerusform>دقة الاختبار %1 (%2 إلى %3)، عدد مرات النظر: %Ln</numerusform>
            <numerusform>دقة الاختبار %1 (%2 إلى %3)، عدد مرات النظر: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>تخطي الجولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>قياس…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>مدى دقة هذه الشبكات، مقيسًا بطريقة يستطيع الآخرون تكرارها</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>أُوقف قبل انتهاء الحقبة الأولى</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>استُخدمت هذه الإعدادات على %1؛ والمجموعة المفتوحة غيرها.</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>هناك تدريب جارٍ: دعه ينتهِ أولًا أو أوقفه.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>الاستماع إلى المقاطع</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>جارٍ الإيقاف: تُحفظ أفضل حقبة حتى الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>لا شيء للتعلّم منه بعد</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>افتح مجموعة موسيقى في صفحة البيانات، أو دعها تؤلّف واحدة: ثم درّب شبكة عليها هنا.</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>الاستماع إلى كل مقطع</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>جاهز للتدريب</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>يصير صوتها الأرقام التي تقرؤها الشبكة. أي تدريب آخر على المقاطع نفسها سيبدأ فورًا.</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>ستُرسم الخسارة والدقة هنا بينما تتعلّم الشبكة. أوقف متى شئت: تُحفظ أفضل حقبة حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>تعذّر استخدام %Ln مقطع في التدريب؛ صفحة البيانات تبيّن السبب.</numerusform>
            <numerusform>تعذّر استخدام %Ln مقطع في التدريب؛ صفحة البيانات تبيّن السبب.</numerusform>
            <numerusform>تعذّر استخدام %Ln مقطعين في التدريب؛ صفحة البيانات تبيّن السبب.</numerusform>
            <numerusform>تعذّر استخدام %Ln مقاطع في التدريب؛ صفحة البيانات تبيّن السبب.</numerusform>
            <numerusform>تعذّر استخدام %Ln مقطعًا في التدريب؛ صفحة البيانات تبيّن السبب.</numerusform>
            <numerusform>تعذّر استخدام %Ln مقطع في التدريب؛ صفحة البيانات تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>تباعد التدريب في الحقبة %1 فأُوقف؛ وحُفظت شبكة الحقبة %2. جرّب معدّل تعلّم أقل.</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>غير جاهز للتدريب</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>يجري تدريب شبكة. ما تعلّمته حتى الآن يُحفظ كجلسة.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>شكل الموجة</translation>
    </message>
    <message>
        <source>Arrow keys move along the song, plus and minus zoom</source>
        <translation>مفاتيح الأسهم تتحرّك على امتداد الأغنية، وزائد وناقص للتكبير والتصغير</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Listening to the clips&quot;</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
</TS>
