<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>融合：平均</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>融合：对数平均</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>融合：最大值</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>融合：加权</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>融合：投票</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>编码失败</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>重采样失败</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>其中的声音完全无法解码</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>内容未知</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>这是别的内容</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>它来自更新版本的 Genrescope</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>其中没有修改列表</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>文件夹无法写入，或磁盘已满</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>缺少“genre”列</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>缺少“clip”列</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>那里已有内容</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>这不是镜像列表</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>地址必须以 https:// 开头</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>特征不是有限数值</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>没有可供训练的</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>缺少“path”列</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>超过 1 GB</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>其中有一个文件的名称无法读取</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>其中没有文件</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>发送的部分与请求的不同</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>先后报出了两种大小</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>它指向不安全的地址</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>它不断跳转到别的地址</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>另一个程序正在下载它</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>另一个程序正在那里解压</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>它的网络读取另一些特征，而一个模型只读取同一种</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>它留作测试的片段不同</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>无法读取它的历史记录</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>这不是轮次历史记录</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>它的历史记录中有一行已损坏</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>它的概率不匹配</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>无法读取它的开发集概率</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>这不是“轮次 × 片段 × 流派”的数组</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>它没有被中断过</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>开始之后音乐已有改变</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>现在它的片段会以另一种方式划分</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>没有可读的 run.json</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>它的历史记录不完整</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>它的模型属于另一条运行记录</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>训练期间文件夹被删除</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>它的开发集概率与记录不符</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>缺少 model.safetensors</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>无法读取它的状态</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>它的状态已损坏</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>超过 16 MiB</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>二进制内容</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>超过 200,000 个条目</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>由更新版本的 Genrescope 创建；请更新 Genrescope</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>它的注释会超过 16 MB</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>它的元数据已损坏</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>ID3v2 标签已损坏</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>它的标签与 iTunes 的不是同一种</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>它的声音是分段存放的</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>它的描述已损坏</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>它的注释会变得过长</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>它的页无法重新排列</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>它的注释已损坏或不常见</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>它的标签无法重新排列</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>它的标签已损坏</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>它在此期间变短了</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>另一个程序在此期间修改了它</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>它的 INFO 列表已损坏</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>它的数据块已损坏或不常见</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>它会超过 4 GB</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>这种文件无法存放流派</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>它的流派在那之后被修改过</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>写入新流派的副本读出来不一样</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>它的标签无法存放新流派</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>新流派的名称无法使用</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>声音太轻，无法判断：几乎不高于录音的底噪。</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>听起来像是说话，不像音乐。</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>与模型训练时用过的任何音乐都不像。</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>没有哪个流派特别突出：兼有几种流派的特点。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>没有文件 %1。请检查文件名，或另选一个文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>无法读取 %1（%2）。请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>%1 不是此处可以读取的声音文件（%2）。可以读取 MP3、M4A、Ogg、Opus、FLAC、WAV、WMA、影片等。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>%1 已损坏：%2。请换用完好的副本。</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>%1 中没有声音。请换用完整的副本。</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>%1 太短（%2）：至少需要 5 秒。</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>%1 从头到尾都是静音。请检查录音是否正常。</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>%1 中有不是数值的采样（%2）。请用生成它的程序重新导出。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>无法打开文件夹 %1（%2）。请检查名称以及您是否有权打开它。</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>%1 下的流派文件夹中没有声音文件。请选择为每个流派各设一个文件夹的上级文件夹。</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>%1 下没有一个声音文件可用。例如：%2 请选择音乐完好的文件夹。</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>%1 不在任何流派的文件夹中。请把它移入其中一个，或取一个类似 blues.00003.wav 的名称。</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>%1 的文件标签中没有流派。请用标签编辑器添加，或改用文件夹来确定流派。</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>无法使用表格 %1：%2。表格必须有表头，且每行的单元格数相同。</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>此数据集中没有流派“%1”。其中有：%2。</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>%1 中的片段不足两个流派（%2）。请再添加一个其他流派的片段文件夹。</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>流派“%1”可用的片段太少（%2），不够训练和测试。请添加片段，或不使用该流派。</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>数据集中没有协议“%1”要测试的片段。请添加这些片段，或选择其他协议。</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>%1 不是可以读取的播放列表（%2）。可以读取 M3U、M3U8 和 PLS。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>播放列表 %2 中的“%1”不是这台计算机上的文件，已略过。</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>%1 不是 Genrescope 模型（%2）。请选择由 Genrescope 保存的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>模型 %1 已损坏：%2。请从副本恢复，或重新训练。</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>模型 %1 由更新版本的 Genrescope 保存（%2）。请更新 Genrescope 后再使用。</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>%1 中没有训练的运行记录（%2）。请选择由 &apos;train&apos; 写入的文件夹。</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>运行记录 %1 正在训练。请等它结束，或先停止它。</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>运行记录 %1 由其他版本的 Genrescope 保存（格式 %2）。请用该版本读取，或重新训练。</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>运行记录 %1 无法继续：%2。请重新训练。</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>运行记录 %1 无法与其他记录并列比较：%2。请选择数据相同、划分方式也相同的运行记录。</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>无法从 %1 读取您对数据集的更改（%2）。请修复或删除该文件；音乐本身没有变动。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>设置“%1”%2。</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>%1 中的流派保持不变：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>无法写入 %1（%2）。请检查可用空间以及您是否有权在那里写入。</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>%1 的可用空间太少（%2）。请腾出一些空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>无法下载 %1（%2）。请检查网络连接后重新开始：会从中断处继续。</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>%1 的下载已终止：%2。请选择其他地址。</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>%1 处的文件与预期不符（%2）。请选择其他地址。</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>压缩包 %1 已损坏或不完整（%2）。请删除后重新获取。</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>为安全起见，未解压 %1：%2。请从可信的来源获取。</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>训练在第 %1 轮发散（%2）。请尝试更低的学习率。</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>处理 %1 时出错（%2）。请报告此问题，并说明之前做了什么。</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>还剩 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>还剩 %1 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>削波</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>两个流派</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>已知缺陷</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>不是声音文件，或已损坏到无法使用。</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>不足五秒。</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>比文件头所示或比其他所有片段更早结束。</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>其中没有任何声音高于 -80 dB。</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>所有采样都相同。</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>失真：大部分达到满刻度。</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>另一个片段的声音与它完全相同。</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>根据声学指纹，另一个片段出自同一录音。</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>同一录音也出现在另一个流派中。</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>列在已发表的 GTZAN 缺陷清单中。</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>按流派分文件夹</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>平铺</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>分部分</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation>完全照搬 2016 年的报告：1291 帧的 27 个特征，像报告那样不经处理直接输入，两层 LSTM。学得慢，而且不稳定。</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>一分钟内得到不错的结果：以 32 帧为一块，取 46 个特征的统计量并标准化，一层 LSTM。</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>最准确的单个网络：全部块统计量，每个片段以五种速度、分小段聆听，并加入偏移以防记住艺人。</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>两类共十个网络共同作答，并说明有多大把握。</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a reason, %2 what was found, e.g. &quot;too short (3.2 s)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>不是声音文件</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>有不是数值的采样</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>必须是“system”或本程序所支持语言的代码，例如“de”</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>必须是“system”、“light”、“dark”或“contrast”</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>必须在 100 到 200 之间</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>作为文件夹名称太长</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>必须在 8000 到 192000 之间</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>必须是 256 到 16384 之间的 2 的幂</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>必须在 1 到 fftSize 之间</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>必须在 1 到 128 之间</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>必须至少列出一个特征，且不重复</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>使用 contrast 时要求 sampleRateHz 高于 12800，且 fftSize 不小于 sampleRateHz / 50</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>必须在 0 到 1000 之间</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>必须在 0 到 100000 之间</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>必须为 0，或在 10 到 sampleRateHz 的 0.45 倍之间</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>必须高于 highPassHz</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>必须至少列出一组，且不重复</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>使用 base 以外的组时要求 sampleRateHz 为 22050、fftSize 为 2048、hopSamples 为 512</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>在使用 cov 和 mmod 时必须至少为 13</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>必须列出 1 到 16 层</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>在每层都必须为 1 到 512</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>要求使用 LSTM 层</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>必须不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不能为负</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>必须是 JSON 对象</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>类型不对，或不是允许的值</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>必须至少列出一个配方</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>必须在 1 到 100 之间</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>必须让集成中的所有网络步数相同</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>必须在 1 到 1000000 之间</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>必须大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>要求输入经过标准化</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>必须在 0 到 1000 之间</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>必须在 0 到 10 之间</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>要求使用分类交叉熵</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>指向另一次复现的文件夹（片段、流派或规模不同）；请选择空文件夹</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>必须在 0 到 256 之间</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>尚未列出要变动的内容</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>必须在 0 到 20 之间</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>必须在 0 到 10000 之间</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>没有可尝试的值</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>被重复指定变动</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>会产生 10000 种以上的组合；请减少一些</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>指向另一次搜索的文件夹（音乐不同，或起始设置不同）；请选择空文件夹</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>必须有名称</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation>必须为 0，或在 5 到 3600 之间</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>对数据集来说至少为 1</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>需要声音：特征表中没有声音</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>不能在特征表中选择：请去掉相应的行</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>没有可尝试的值。请写成 1,2,3 或 log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation>必须在 1 到 16 之间</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>需要先有单元</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation>必须写成 learningRate=0.001,0.01 或 learningRate=log:0.001:0.1:5 的样子</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>与写入时不同</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>属于另一个网络</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>停在第 %1 轮</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>播放不可用：这台计算机没有声音设备。</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>播放不可用：声音设备没有响应，或不支持这首歌曲的采样率。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>我在听什么？</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>把一首歌拖到此窗口的任意位置：您会看到它的流派、把握有多大，以及在整首歌中如何变化。手边没有歌？试试示例。</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>用来学习的音乐</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>要学习您自己的流派：打开一个音乐文件夹，其中每个流派各有一个文件夹。每个片段都会被查看，文件夹中的内容不会改动。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练一个网络</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>选择一个预设，按“开始”，看着它学习。可以随时停止：最好的一轮会保留，并能立即用于识别。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>什么都不会丢失</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>每次训练都保留在运行记录中。勾选几个即可比较和融合；实验会自动寻找更好的设置。</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>整个音乐库</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>用所有处理器聆听成千上万首歌。预览之后可以把流派写入标签，也可以撤销。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>按 Shift+F1 或页面下方的问号，再点击任意图表或数字：它会说明自己是什么。语言、颜色和本导览都在设置里。</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>更明亮</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>更暗淡</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>噪声更多，像是镲片或失真带来的</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>更纯净，音与音之间少有噪声</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>更响</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>更轻</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>更有起伏：响度时时变化很大</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>响度更均匀</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>更清晰：各个音突出</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>更密集：少有突出的音</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>节拍更强</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>节拍更柔和</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>音色变化更快</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>音色变化更慢</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>律动更稳定</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>律动更自由</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>持续音多于敲击音</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>敲击音多于持续音</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>调性更明确</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>调性更模糊</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>音高变化更快</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>音高变化更慢</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>更偏大调</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>更偏小调</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>模型认为这首歌所属的流派。如果没有哪个流派突出，它会说没有把握。</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>模型对这个流派有多大把握：把握为 70 % 的歌，十首中约有七首是对的。它用模型从未学习过的片段校准。</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>用文字说明把握有多大，以及模型中有多少网络意见一致。</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>模型的把握在各流派间如何分配，可能性最大的在前。合计为 100 %。</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>歌曲从头到尾的响度。点击即可从该处播放；方向键移动，加号和减号缩放。</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>整首歌中听到了什么，每半分钟一段：颜色越高，流派越确定。点击即可从该处播放。</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>什么音高在何时响起：时间向右，音高向上，颜色越深越响。</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>此数据集的流派：各有多少片段，其中多少被搁置。点击一个只看它的片段。</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>各片段，每行一个。点击标题即可排序；标记说明对片段的发现。</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>同一艺人或同一录音的片段是否同时出现在训练部分和测试部分。若是，成绩会好于网络的真实水平。</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>每个点是一个片段，听起来相似的靠在一起：两个方向是片段差异最大的方向。点击其中两个即可比较。</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>各流派在所选特征上的位置：点是平均值，线是标准差。线不相交的流派容易区分。</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>所选特征沿片段逐步的变化。</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>片段的响度。点击即可从该处播放。</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>每一轮之后网络的回答离真实有多远。学习时两条曲线都下降；开发曲线重新上升处，它开始死记片段。</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>每一轮之后被识别的片段所占的比例。它从训练片段学习，从不从开发片段学习。</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>每行是一个流派，每列是网络把其片段当成的流派。识别正确的在对角线上，其余都是混淆。点击一格可听其中的片段。</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>每一折一个混淆矩阵：每行是一个流派，每列是其片段被当成的流派。</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>各模型的混淆矩阵，其后是它们的融合。星号表示这里没有模型更擅长该流派。点击一格可听其中的片段。</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>开发片段中被识别的比例。设置是按它们选择的，因此新音乐的识别会略差一些。</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>若换成同类的其他片段，100 次中有 95 次比例会落在这两个值之间。</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>测试片段中被识别的比例。它们没有参与任何环节，因此新音乐可以期待这样的结果；每次查看都会计数。</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>所有训练：开发部分的准确率及其 95 % 区间、曲线，以及与预设的不同。勾选几个即可比较。</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>本次运行每一轮之后被识别的开发片段所占的比例。</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>本次运行何时开始、用了多久、用的什么数据。</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>每个点是一次训练：横向是一项设置，纵向是开发部分的准确率。线是达到的最好结果。</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>每个点是一次训练：横向是一项设置（以十的幂表示），纵向是开发部分的准确率。线是达到的最好结果。</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>各次训练在每一轮之后的准确率。</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>两项设置每种组合的最好准确率：颜色越深越好。星号标出最好的。</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>所有试验中开发部分的最好准确率。众多中最好的总带点运气：请在测试部分上测量。</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>所有折的准确率平均值。每个片段都由没有从它学习过的网络测试一次。</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>准确率在各折之间相差多少：它在多大程度上取决于测试哪些片段。</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>同一折上不同种子之间相差多少：它在多大程度上取决于训练中的偶然。</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>一个流派能被找到、又没有别的被当成它时，F1 就高。这是各流派的平均值，每个流派权重相同。</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>每次运行在每一轮之后的准确率。点击名称可隐藏其曲线。</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>精确率：被称为某流派的片段中确实属于它的比例。召回率：某流派的片段中被找到的比例。F1：两者合为一个数。</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>第二个模型与第一个模型的不同：一格中的片段更多或更少。请看对角线上是否更多。</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>如果两个模型同样好，仅凭偶然出现这么大差异的可能性。低于 5 % 通常认为差异真实存在。</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>每个模型把这个片段当成什么，以及有多大把握。</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>所有听过的歌，以及它们的流派和模型的把握。点击标题即可排序。</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>您的音乐库由哪些流派组成，按歌曲数量计。</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>被识别的片段所占的比例，每个片段都由没有从它学习过的网络识别。</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>按把握大小排列的回答。在虚线上，把握为 70 % 的回答十次中有七次正确；在虚线下方，说明网络过于自信。</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>不参与的文件，每个都附原因。</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>倾向于此</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>难以判断：兼有几种流派的特点</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>与大多数 %1 一样，而不同于许多其他音乐，这首歌曲：</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>与大多数 %1 不同，这首歌曲：</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>与模型训练时用过的所有流派的音乐相比，这首歌曲：</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>网络 %1：%2 %3，其次 %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>%2 个网络中有 %1 个一致</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>含有多个流派：请沿歌曲查看</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>与模型训练时用过的音乐相比，它的声音没有特别突出之处。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>各个模型的回答</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>概率（百分数）</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>%1 认为 %2 的概率为 %3</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1：该片段归入此流派</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>变动的设置</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>取值方式</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>取值，用逗号分隔</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>值的个数</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>不再变动此项</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>指定值</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>等差</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>等比适合跨多个数量级的设置，例如学习率</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>in</source>
        <translation>共</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>点击可查看这些片段。</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>方向键在格子间移动</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>归入 %1；数据集的文件没有变动</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%2 为 %1，%4 为 %3</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>模型对自己答案的把握比对标注的高多少：数值最高的最可能归错</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>被认作</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>与标注矛盾</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>此后的训练会把该片段当作此流派。数据集的文件保持不变；可用“撤销”还原。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>该片段的文件已不存在。</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>归入 %1</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>归入 %1；此后不参与训练</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>归入 %1；此后的训练把它当作 %2</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>重新参与</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>被排除的片段不参与训练。数据集的文件保持不变；可用“撤销”还原。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>同一录音的其他片段</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>声音完全相同</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>同一录音</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>同一录音，晚 %1 秒开始</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>同一录音，早 %1 秒开始</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>片段地图</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>方向键在片段间移动，回车键选择</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>up</source>
        <translation>纵向</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipSound</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>可用</translation>
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
        <translation>片段</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation>此单元格中没有片段。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>返回矩阵 (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>此单元格</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>全部片段</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>从此模型的角度</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>全部片段，标注可疑的在前</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1，识别正确</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1，被认作 %2</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>%1 此后不参与训练。</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 重新参与。</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>%1 此后归入 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>分钟音乐</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>随机划分</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>按片段编号划分</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>按艺人划分</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>GTZAN 的艺人折</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>去除缺陷的 GTZAN</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>片段的划分方式</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>重命名或合并…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>带有标记的片段</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>改标注…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>所选片段不再参与。文件不受影响。</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>所选片段算作另一个流派。文件留在原处。</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>撤销对此数据集的上一次更改。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>没有搁置的片段：目前查看过的片段都可用。</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>全部片段</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>无法这样划分</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>与训练片段有相同艺人或出自同一录音的测试片段。只要不是 0，结果就会显得比实际更好。</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>不限标记</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>%1 的片段</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>改标注</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>重命名或合并</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>流派“%1”此后改用这个名称。填入另一个流派的名称会把两者合并。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>搁置 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln 个测试片段艺人重叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln 个录音重叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>把 %Ln 个片段算作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>保存融合</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>用于识别</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>可疑标注</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>把这些网络写入一个模型文件，凡是可用模型之处都能使用</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>全部片段，模型最确信标注有误的在前</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>选择运行记录</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>保存融合</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>正在打开运行记录</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>正从各自的文件夹读取它们对开发片段的回答；不会重新训练。</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>请在“运行记录”页勾选两条或更多运行记录。它们的混淆矩阵会并排显示在这里，并附上它们的各种融合。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>各轮准确率</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>各流派得分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>点击单元格可查看其中的片段。星号：这里没有模型在该流派上的 F1 更高。</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>全无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>开发集准确率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>精确率：被认作某流派的片段中，确属该流派的比例。
召回率：某流派的片段中，被识别出的比例。
F1：两者的调和平均。</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>变化：从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
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
        <translation>这是同一个模型。</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>差异不只是偶然：%1。</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>差异很可能只是偶然：%1。</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>只有第一个模型答对的片段：%1；只有第二个答对的：%2。McNemar 精确检验问的是：如果两者一样好，偶然出现如此悬殊的情况有多常见。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation>交叉验证正在进行。已完成的折会作为运行记录保留。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation>每一折都用这么多个种子重新训练：看结果有多少取决于偶然</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>同一艺人不拆分</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>同一艺人的片段，或声音完全相同的片段，绝不分开：结果会低一些，但更符合新音乐的情形</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>测试集也参与分折</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>否则测试集留到最后才用</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>在“训练”页更改</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>平均准确率</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>各折间的标准差</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>各种子间的标准差</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>完成：每一折都是“运行记录”页中的一条记录</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>正在聆听片段</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>以 95% 的置信度，真实准确率在 %1 到 %2 之间；标准差以百分点计。</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>所有折</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>第 %1 折，种子 %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>第 %1 折</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>与“训练”页相同：%1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>还没有测量结果</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>没有打开的数据集</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>片段被分成若干折；每一折都由在其余各折上训练的网络来测试。得到的是带有离散程度的结果，而不是碰巧的好成绩。</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>请在“数据”页打开一个音乐数据集，然后在这里测量。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1（%2 至 %3），%Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln 次训练</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1：点击可隐藏或显示</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>特征沿片段的变化</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>用它训练</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>把音乐文件夹拖到这里</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>其中每个流派各有一个文件夹，例如 GTZAN 数据集。每个片段都会被查看；不可用的会被搁置并列出，文件夹中的内容不会改动。</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>创作演示数据集</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>由程序自己创作的六种风格、180 首短曲：无需下载即可试用。它们只是小样，不是录音。</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>下载 GTZAN…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>正在查看片段</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>如果文件自身的标签写明了流派，请在“更多”中选用。</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>已停止：还有片段没有查看。训练时会自行查看其余的片段。</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>片段太少，不够训练、开发和测试（少于 %1 个）：%2。请添加片段，或把这些流派与其他流派合并。</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>打开文件表格…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>按文件标签确定流派</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>把长歌曲切成半分钟的片段</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>一首歌曲切出的各段总是归入同一部分。</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>打开含文件列和流派列的表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>正在创作</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>打开按流派存放音乐的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln 个片段已搁置，不参与。原因见列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>两个混淆矩阵的差异</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>真实流派</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>被认作</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1：第一个识别出 %3 个片段中的 %2 个，第二个 %4 个</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1：第一个把 %3 个片段中的 %2 个认作 %4，第二个 %5 个</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>下载 GTZAN</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>十个流派、1000 个 30 秒的片段：流派研究论文最常用的数据集（Tzanetakis 和 Cook，2002）。它没有许可证：仅供研究，请勿传播。每个片段都会与已知的校验和核对。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>已有的压缩包…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>第一个有响应的地址</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>选择 GTZAN 的压缩包</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>压缩包 (*.tar.gz *.tgz *.tar *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>选择文件夹 &apos;gtzan&apos; 的位置</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>解压</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>将在那里下载并解压 1.2 GB；可用空间 %1。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>正在核对每个片段</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 / %2 个片段</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation>GTZAN 已就绪，完整且与发布时一致</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>数据已收到，但并非全部与发布时一致</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>已停止。已收到的数据会保留：下载会从那里继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln 个片段与已知的校验和一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln 个片段与之不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln 个片段是其他格式，没有校验和。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>缺少 %Ln 个片段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>正在下载 GTZAN。已下载的部分会保留，之后从那里继续。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>2016 年的报告</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>已停止。再次选择“探索”可继续。</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>正在提取特征</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>点击片段即可收听和查看</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>差异最大的方向（%1）</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>差异次之的方向（%1）</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTableModel</name>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>沿歌曲听到的内容</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>流派</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>指南中没有提到它。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation>两项设置下的准确率</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2，%3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1：开发集上 %2</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1：尚未尝试</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>正在用 %1 的模型聆听，%Ln 个流派</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>打开歌曲…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>换用其他模型…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>换回之前的模型</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>把歌曲拖到此窗口的任意位置</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>也可以打开或粘贴歌曲：可读取 MP3、M4A、FLAC、Ogg、Opus、WAV 以及大多数其他格式。文件夹和播放列表也可以。</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>用您的音乐训练</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>用自创音乐试试</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>正在用训练的快照聆听，第 %1 轮</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>拖入的内容中没有声音文件。</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>还没有学过任何流派</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>您的歌曲已准备好</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>Genrescope 从例子中学习流派。请给它一个音乐文件夹，其中每个流派各有一个文件夹；训练大约需要一分钟。也可以让它自己创作一些音乐来试用。</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>打开歌曲</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>歌曲 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>另有 %Ln 个也无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>Genrescope 还没有学过任何流派。请训练一个模型，或打开一个：之后它会立即聆听 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>试试示例</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>程序自己创作的六首短曲：是风格的速写，不是录音。</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>正在作曲…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>将时间线导出为 Audacity 标签…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>将时间线导出为 JAMS…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>将时间线导出为表格 (CSV)…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>移除最后一层</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>第 %1 层的单元数</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>最佳为第 %1 轮：%2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation>音乐库正在聆听音乐。已完成的歌曲会保留；其余请再次添加。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>足够有把握</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>没有把握</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>文件标签</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>添加音乐…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>把流派写入文件…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>撤销写入</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>全部信息 (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>每个流派一个播放列表 (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>这里还没有音乐</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>把文件夹、播放列表或歌曲拖到这里：Genrescope 会用所有核心聆听，并记住听到的内容。不会向任何地方发送数据，也不会改动任何文件。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>搜索标题、艺人、文件</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>所有流派</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>在“识别”中打开</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>忘记（文件保留）</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>已聆听 %1 首歌曲</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 首此前已知</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>%1 首无法聆听：按“状态”排序即可看到</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>还没有模型可以聆听：请训练一个模型，或在“识别”页打开一个。您的音乐已排队等候。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 首</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>选中 %1 首</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>播放列表的存放位置</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>导出音乐库</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>另有 %Ln 个也无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>已写入 %Ln 个播放列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>已写入 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>已在 %Ln 个文件中恢复原来的流派。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>已把流派写入 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln 个文件保持原样：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>包含文件、文件夹和流派的名称</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>如果出了问题，它能帮助开发者找出原因。除非由您发送，否则不会发给任何人。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
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
        <translation>识别</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>然后点击任意图表或数字：它会说明自己是什么 (Shift+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>工作仍在进行</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>现在关闭 Genrescope？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>Genrescope 自身出了问题。正在进行的工作已停止，已有的结果会保留。请关闭程序并重新启动。</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>Genrescope 上次异常退出。当时正在进行的训练可以在“运行记录”中继续。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>%1 的混淆矩阵</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>真实流派</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>被认作</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>%3 的 %2 个片段中有 %1 个被认作 %4（%5）</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>%3 的 %2 个片段中有 %1 个被识别出（%4）</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1：这里没有更好的</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>与 2016 年的报告相同：由片段编号决定哪些用于训练、哪些用于测试。同一歌手会出现在两边。</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>随机三折，每折测试一次。同一艺人会出现在两边，因此结果偏乐观。</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>已发表的 GTZAN 三折，每折测试一次；没有艺人出现在两边。</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>滤除缺陷的 GTZAN 清单：艺人互不重叠，并略去重复或失真的片段。</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>把您自己的数据集分为三折，不拆分文件标签中写明的任何艺人，每折测试一次。</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>艺人折</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>按艺人分组</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>滤除缺陷</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>随机折</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>报告的协议</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>同时测量没有记忆的方法</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>测量艺人泄漏带来的增幅</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>用此配方的网络有多常答对？每个被测的片段都不在其训练之列。</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>与表单相同</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>每折再训练其他种子的网络：可看出有多少属于偶然，它们也会共同作答。</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>以这么多种分折方式重复测量。分折方式会使结果相差几个百分点。</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>在相同列上的支持向量机和无循环网络：LSTM 必须超过它们。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>每类网络数</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分折次数</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>正在训练和测试网络</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>正在聆听片段</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>按协议测量</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation>最佳：%1，%2</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>%1 正确（95% 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>单个网络 %1，全部合并 %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>打开计划…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>在多台机器上工作</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>查看其运行记录</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>对一台计算机来说过大的搜索、交叉验证、测量或音乐库，可以拆分成任务交给集群：在终端中使用 genrescope-cli plan。打开此类计划的文件夹，即可在运行期间查看进度和结果。</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>所有任务均已完成</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>已添加更精细的阶段：请再次提交计划。</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>其表格在该文件夹中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>已聆听 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>%Ln 个片段的特征</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>已完成 %1 / %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>另有 %Ln 个正在进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln 个任务失败，可再次提交。第一个：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>放大（Ctrl 加滚轮，或 +）</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>缩小（Ctrl 加滚轮，或 -）</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>正在按协议测量。目前已测量的结果会丢失。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation>它的置信度有多可信</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>的片段由一个网络正确判定（95% 区间 %1）</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>单个网络</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>± %1（各种子间）；宏平均 F1 %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分折</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>无循环</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>共同作答为 %1；网络其余部分不变</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>基于相同列的均值和标准差</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>随机折</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>高 %1 个百分点，因为艺人泄漏</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>校准误差 %1，温度缩放前 %2。对 %3 的答案有把握；其中 %4 正确。</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>校准误差 %1，所有网络共同作答</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>的片段由 %Ln 个网络共同正确判定（95% 区间 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln 个测试片段与训练有相同艺人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln 个声音完全相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>测试了 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>协议略去 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln 个共同作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>以上结果在 %Ln 种分折间的标准差</numerusform>
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
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>按艺人</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>按片段编号</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>谐波成分</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>打击成分</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>无：每步独立</translation>
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
        <translation>最后一步</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>均值和标准差</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>双向读取</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二元</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>余弦降至 0</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>停滞时减半</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>最后一轮</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>最佳一轮</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>标准化每一列</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>以五种速度聆听片段</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>各流派权重相同</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>每个流派的片段有 70% 用于训练，20% 用于指导设置的选择，10% 只在最后查看一次。按艺人：就已知的艺人而言，没有艺人出现在两个部分中。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>高通起点</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>低通上限</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>预加重</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>谐波成分是保持音高的声音，打击成分是短促的声音：鼓、辅音。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>每一层在每一步读取前一层的输出；单元是它所能表达的内容。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>LSTM 能从一步记到下一步。“无”则没有记忆：作为衡量记忆有何作用的基准。</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>作答依据</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>如何把各时刻的状态合成一个答案。注意力会学习哪些步重要；标准差反映状态变化的大小。</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>单元激活函数</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>用来压缩单元状态的函数。sigmoid 是报告所用，tanh 学得更好。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>训练时随机把最后一层输出中的这一比例置为 0，以免依赖其中任何一个。</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>每次步数</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>每次用随机的一段、共这么多步来训练；使用时取若干段的均值来覆盖整个片段。0：整个片段。</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>另一组层从末尾开始读取片段。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>每个片段被看到的次数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>由多少个片段的均值决定一次更新。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>每次更新的大小：太大则无法稳定，太小则到不了终点。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>训练要降低的目标。二元是报告所用；分类只看真实流派。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>种子、片段和设置都相同，得到的网络也相同。</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>更新与停止</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>学习率变化</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>学习率在接近结束时下降，可让网络稳定下来。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>学习率从 0 上升的阶段占全部更新的比例。</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>最佳一轮是开发集准确率最高的一轮。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>连续这么多轮没有更好的结果就结束。0：从不提前结束。</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>把每次更新的梯度缩短到这一范数，以免一个异常的批打乱网络。0：不限长度。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>每次更新都把所有权重略微拉向 0。</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>防止死记硬背</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>使每一列在训练集上的均值为 0、标准差为 1。否则以赫兹为单位的列会淹没其他列。</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>输入上限</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>标准化后的值在这么多倍标准差处截断。0：不截断。</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>白化</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>压缩同一流派片段之间差异所在的方向，这些方向区分的是艺人而不是流派。0：不压缩。</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>训练时还会聆听每个片段降低和升高一个、两个半音的版本。</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>差值偏移</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>按同流派另外两个片段之差的一部分（至多这么多）偏移片段，就像由另一位艺人演奏。</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>偏移噪声</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>把片段的每一列随机偏移，偏移量的标准差为此值。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>把每个目标的这一比例分摊到所有流派，使网络不会学得绝对自信。</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>较少见流派的片段权重更大，适用于不均衡的数据集。</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>还没有打开的数据集。</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>请至少选择两个流派</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1，%Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>每步 %Ln 个数值，每个片段 %1 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln 个流派参与</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReliabilityChart</name>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>按把握大小排列的答案。落在虚线上时，把握为 70% 的答案十次有七次正确；低于虚线说明网络过于自信。</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>可靠性：校准误差 %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>正在重现报告。已完成的部分会保留，同一文件夹会继续其余部分。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>复现报告</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>查看其训练</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>报告《What am I listening to?》手工逐项改变设置，融合其中最好的三个网络并测试一次。这里会重新运行它的全部实验；然后用一页把报告刊印的数字与我们的数字及区间并列。随时可以停止：已完成的不会重做。</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>复现 2016 年的报告</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>每次训练的长度</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>报告已写好。</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>已停止；再次开始可从这里继续</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>报告的存放位置</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>正在聆听片段</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>没有打开的数据集：请在“数据”页打开一个。</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>使用 %1：%2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>每次训练的长度为报告中的 %1：只是快速一览，并非报告的数字。</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>每次训练的长度与报告相同。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>%Ln 次训练已完成 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>完成：%Ln 次训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>在测试集上，三个网络的平均识别出 %1，最大值识别出 %2；已查看 %Ln 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>开发集准确率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行记录的名称</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>运行记录的备注</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>给自己的备注</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>用于识别</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>照此训练</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>训练曾被中断：会从保留的最后几轮继续，最终结果与未中断时一样</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>带着此运行记录的全部设置打开“训练”页</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>该运行记录会从表格中移除；“撤销”可将其恢复</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>此运行记录还没有模型</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%Ln 个开发片段的 %1（%2 至 %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation>将网络导出为 ONNX…</translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation>含缩放与校准的 ONNX…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>将各轮导出为表格 (CSV)…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>自定义配方</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>还没有一轮结束</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>各轮的开发集准确率；圆点为最佳</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>每项设置都与预设相同</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>与预设不同：%1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>开发集中被识别出的比例，及其 95% 区间</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>开发集准确率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>%Ln 个开发片段中识别出 %1；以 95% 的置信度，真实比例在 %2 到 %3 之间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>用于识别</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>用歌曲试试</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>用目前最好的网络聆听歌曲；训练继续进行</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>开发集准确率</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>第一轮结束后会显示混淆矩阵。</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>最佳 %1，在第 %2 轮</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>在 %1 到 %2 之间，
置信度 95%</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>此次训练没有得到结果就结束了。</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>第一轮，共 %1 轮</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>每轮 %1 秒</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>最佳 %1，第 %2 轮</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%Ln 个开发片段中识别出 %1。
宏平均 F1 %2。
第 %3 轮的网络。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行记录</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>每次训练都连同其设置、曲线和网络保存在这里。训练一个网络，它就会在学习过程中出现。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>打开其他运行记录…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>复现报告…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>显示另一个文件夹中的运行记录</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>重新运行 2016 年报告的每项实验，并把数字与刊印的并列</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>按名称、备注、设置查找…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>查找运行记录</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>运行记录的状态</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部运行记录</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>打开运行记录文件夹</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>用鼠标或空格键勾选两条或更多运行记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln 条运行记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%Ln 条运行记录中的 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>比较 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>导出运行记录</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>颜色从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>其中最佳</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>各流派平均</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchCharts</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>哪个阶段</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>准确率随 %1 的变化</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>各轮准确率</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗搜</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>细化，第 %1 次</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation>搜索正在进行。已完成的试验会保留，同一搜索会继续其余部分。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>变动的设置</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>所有组合</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>每个阶段之后，在目前最好的点周围铺设更细的网格</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>细化次数</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>其余设置</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>在“训练”页更改</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>训练此项</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>查看全部试验</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>上面有一项设置还没有值。</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>与“训练”页相同：%1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>还没有搜索结果</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>没有打开的数据集</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>每种组合各训练一个网络；图表显示哪些设置识别出的开发片段最多。不会查看测试集。</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>请在“数据”页打开一个音乐数据集，然后在这里搜索。</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>正在聆听片段</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>还没有完成的试验</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>目前最佳：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>%Ln 次试验已完成 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>%Ln 次试验后停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>完成：%Ln 次试验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>第一阶段 %Ln 次训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln 次试验失败；原因见其运行记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%Ln 个开发片段的 %1（%2 至 %3）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>由您排除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>所有文字、数字和日期的语言。窗口会重新建立；打开的内容保持打开。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>浅色或深色；高对比度是黑底白字，没有淡色。“跟随系统”会随桌面变化，程序运行时也一样。</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字体大小</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>相对于桌面所要求大小的百分比。按钮和行会随之变大。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>选择运行记录的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>选择音乐文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>每次训练都保存在这里自己的文件夹中。放在别处的运行记录留在原处。在终端中即 --store。</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>选择歌曲和数据集时从这里开始。</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>上次的数据集</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>程序启动时打开，适合每天训练的人。读过的内容已保存，所以只需片刻。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>帮助与文件</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>用一分钟介绍每个页面的用途。</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>这些设置</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>存为文件，以便在另一台电脑上使用。</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>正在进行的工作结束后窗口会重新建立，以免丢失任何内容。</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>从现在起使用 %1 的设置。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>每个页面一章，也可按 F1 打开。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>出了什么问题；如果愿意，可以发送给开发者。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>没有把握：%1？</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>声谱图</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>很快轮到它</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>正在读取开头几秒</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>初步：%1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>此刻：%1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>没有把握</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>最接近的是 %1，%2。</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>正在绘制声谱图…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln 声道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>声谱图</translation>
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
        <translation>各流派中的特征</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>把流派写入文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>现有流派</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>只写入流派：标题、艺人、封面及其他一切保持不变。原来的流派会保留，“撤销写入”可将其恢复。</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>写入流派</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>将更改 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln 个文件已是该流派。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>正在将流派写入文件。尚未处理的文件保持不变。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>查看测试集…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>测试片段没有参与训练，也没有参与至今的任何选择</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>正在聆听片段：%1 / %2</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>现在查看测试集吗？</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>测试集要留到最后：它反映网络在未参与任何选择的音乐上表现如何。若根据它来选择设置，得到的数字就会偏高。

每次查看都会计数，并与结果一起显示。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>正在聆听片段</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>再看一次…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>测试集：已锁定，还没有人看过。</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>测试集准确率 %1（%2 至 %3），已查看 %Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>测量…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>此类网络的准确率，以他人可以重复的方式测量</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>在第一轮结束前停止</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>这些设置曾用于 %1；现在打开的是另一个数据集。</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>正在训练：请等它结束，或先停止它。</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>正在聆听片段</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>正在停止：保留目前最佳的一轮</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>还没有可供学习的内容</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>请在“数据”页打开一个音乐数据集，或让程序创作一个：然后在这里用它训练网络。</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>正在聆听每个片段</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以开始训练</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>片段的声音会变成网络读取的数值。再用同样的片段训练时会立即开始。</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>网络学习时，损失和准确率会绘制在这里。随时可以停止：会保留目前最佳的一轮。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln 个片段无法使用，不参与训练；原因见“数据”页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>训练在第 %1 轮发散，因此已停止；保留了第 %2 轮的网络。请尝试更低的学习率。</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>还不能开始训练</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>正在训练网络。目前学到的内容会作为运行记录保留。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Arrow keys move along the song, plus and minus zoom</source>
        <translation>方向键沿歌曲移动，加号和减号缩放</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Listening to the clips&quot;</extracomment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
</TS>
