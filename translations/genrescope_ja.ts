<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>ブレンド: 平均</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>ブレンド: 対数の平均</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>ブレンド: 最大値</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>ブレンド: 重み付き</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>ブレンド: 投票</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>メモリ不足です</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>エンコードに失敗しました</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>リサンプリングに失敗しました</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>音をまったくデコードできません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ヘッダーが壊れています</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>不明な内容</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>別の内容です</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>より新しい Genrescope のものです</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>変更の一覧がありません</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>フォルダーに書き込めないか、ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>「genre」列がありません</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>「clip」列がありません</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>すでに何かがあります</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>ミラーの一覧ではありません</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>アドレスは https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>特徴量が有限の値ではありません</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>学習用がありません</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>「path」列がありません</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>1 GB を超えています</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>名前を読めないファイルが含まれています</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>求めたものとは別の部分が送られてきました</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>2 種類の大きさが告げられました</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>安全でないアドレスに転送されます</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>アドレスからアドレスへ転送が続きます</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>別のプログラムがダウンロード中です</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>別のプログラムがそこに展開中です</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>ネットワークが別の特徴量を読みます。1 つのモデルが読む特徴量は同じでなければなりません</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>テスト用に別のクリップを残しています</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>履歴を読めません</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>エポックの履歴ではありません</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>履歴に壊れた行があります</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>確率が合いません</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>開発データの確率を読めません</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>エポック × クリップ × ジャンルの配列ではありません</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>中断されていません</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>開始してから音楽が変わりました</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>今ではクリップの分け方が変わります</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>読める run.json がありません</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>履歴が途中で切れています</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>モデルが別の学習記録のものです</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>学習中にフォルダーが削除されました</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>開発データの確率が記録と合いません</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>model.safetensors がありません</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>状態を読めません</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>状態が壊れています</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>16 MiB を超えています</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>バイナリの内容です</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>項目が 200,000 を超えています</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>より新しい Genrescope が作成しました。Genrescope を更新してください</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>コメントが 16 MB を超えてしまいます</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>メタデータが壊れています</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>ID3v2 タグが壊れています</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>タグが iTunes のものとは別の種類です</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>音が断片に分かれています</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>記述が壊れています</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>コメントが長くなりすぎます</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>ページを並べ直せません</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>コメントが壊れているか、特殊です</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>タグを並べ直せません</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>タグが壊れています</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>その間に短くなりました</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>その間に別のプログラムが変更しました</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>INFO リストが壊れています</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>チャンクが壊れているか、特殊です</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>4 GB を超えてしまいます</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>この種類のファイルにはジャンルを入れられません</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>その後ジャンルが変更されました</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>新しいジャンルを入れたコピーが違う内容に読めます</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>タグに新しいジャンルを入れられません</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>新しいジャンルの名前が使えません</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>音が小さすぎて判定できません。録音の雑音とほとんど変わらない大きさです。</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>音楽ではなく話し声のようです。</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>モデルの学習に使われたどの音楽とも似ていません。</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>際立ったジャンルがありません。複数のジャンルの要素があります。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>ファイル %1 がありません。名前を確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>%1 を読み込めません (%2)。開く権限があるか確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>%1 はここで読み込める音声ファイルではありません (%2)。MP3、M4A、Ogg、Opus、FLAC、WAV、WMA、動画などを読み込めます。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>%1 は壊れています: %2。壊れていないものを入手してください。</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>%1 には音が入っていません。完全なものを入手してください。</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>%1 は短すぎます (%2)。少なくとも 5 秒必要です。</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>%1 は最初から最後まで無音です。正しく録音されているか確認してください。</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>%1 に数値でないサンプルがあります (%2)。作成したプログラムから書き出し直してください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>フォルダー %1 を開けません (%2)。名前と、開く権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>%1 の中のジャンルフォルダーに音声ファイルがありません。ジャンルごとのフォルダーが入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>%1 の中に使える音声ファイルがありません。例: %2 壊れていない音楽のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>%1 はどのジャンルのフォルダーにも入っていません。いずれかに移すか、blues.00003.wav のような名前を付けてください。</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>%1 のタグにジャンルがありません。タグエディターで追加するか、フォルダーからジャンルを取ってください。</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>表 %1 を使えません: %2。見出し行があり、どの行もセルの数が同じでなければなりません。</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>このコレクションにジャンル「%1」はありません。あるのは次のとおりです: %2。</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>%1 のクリップは 2 ジャンルに足りません (%2)。別のジャンルのクリップのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>ジャンル「%1」の使えるクリップが少なすぎて (%2)、学習とテストができません。クリップを追加するか、このジャンルを外してください。</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>プロトコル「%1」でテストするクリップがコレクションにありません。追加するか、別のプロトコルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>%1 は読み込めるプレイリストではありません (%2)。M3U、M3U8、PLS を読み込めます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>プレイリスト %2 の「%1」はこのコンピューターにあるファイルではないため、飛ばしました。</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>%1 は Genrescope のモデルではありません (%2)。Genrescope が保存した .safetensors ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>モデル %1 は壊れています: %2。コピーから復元するか、学習し直してください。</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>モデル %1 は新しい版の Genrescope で保存されています (%2)。使うには Genrescope を更新してください。</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>%1 に学習記録がありません (%2)。&apos;train&apos; が書き込んだフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>学習記録 %1 はいま学習中です。終わるのを待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>学習記録 %1 は別の版の Genrescope で保存されています (形式 %2)。その版で読み込むか、学習し直してください。</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>学習記録 %1 は続けられません: %2。学習し直してください。</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>学習記録 %1 は他の記録と並べられません: %2。同じデータを同じ方法で分割した学習記録を選んでください。</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>コレクションへの変更を %1 から読み込めません (%2)。このファイルを直すか削除してください。音楽は元のままです。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>設定「%1」は%2。</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>%1 のジャンルは元のままにしました: %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>%1 に書き込めません (%2)。空き容量と、書き込む権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>%1 の空き容量が足りません (%2)。空きを増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>%1 をダウンロードできませんでした (%2)。接続を確認してもう一度始めてください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>%1 のダウンロードを打ち切りました: %2。別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>%1 にあるのは期待したファイルではありません (%2)。別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>アーカイブ %1 は壊れているか不完全です (%2)。削除して入手し直してください。</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>安全のため、アーカイブ %1 を展開しませんでした: %2。信頼できる場所から入手してください。</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>ご指示どおり停止しました。</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>エポック %1 で学習が発散しました (%2)。学習率を下げてみてください。</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>%1 で問題が起きました (%2)。直前の操作を添えてご報告ください。</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り %1 時間</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln 週間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定値</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>ほぼ重複</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>2 つのジャンル</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>既知の不備</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>音声ファイルではないか、使えないほど壊れています。</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>長さが 5 秒未満です。</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>ヘッダーが示すより、または他のすべてのクリップより早く終わります。</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>-80 dB を超える音がありません。</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>すべてのサンプルが同じ値です。</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>歪んでいます。大部分がフルスケールに達しています。</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>まったく同じ音の別のクリップがあります。</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>音響指紋によると、同じ録音の別のクリップがあります。</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>同じ録音が別のジャンルにもあります。</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>公表された GTZAN の不備の一覧に載っています。</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>ジャンル別フォルダー</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>平置き</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>部分別</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The report of 2016 to the letter: 27 features of 1291 frames, fed raw as it did, and two LSTM layers. Slow to learn, and erratic.</source>
        <translation>2016 年のレポートに忠実: 1291 フレームの 27 特徴量を、レポートどおり加工せずに入力し、LSTM 2 層。学習が遅く、不安定です。</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>1 分以内に良い結果: 46 特徴量を 32 フレームのブロックごとに統計量にして標準化し、LSTM 1 層。</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>単独で最も正確なネットワーク: ブロックのすべての統計量、各クリップを 5 通りの速さで短い区間に分けて聴き、アーティストを覚え込まないようにずらしを加えます。</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>2 種類 10 個のネットワークが一緒に答え、どれほど確かかを示します。</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
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
        <translation>もうありません</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>音声ファイルではありません</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音です</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>数値でないサンプルがあります</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>「system」か、このプログラムが対応する言語のコード（「de」など）でなければなりません</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>「system」「light」「dark」「contrast」のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>100 から 200 まででなければなりません</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>フォルダー名として長すぎます</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>8000～192000 でなければなりません</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>256～16384 の 2 のべき乗でなければなりません</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>1～fftSize でなければなりません</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>1～128 でなければなりません</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>特徴量を 1 つ以上、重複なしで指定しなければなりません</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>contrast に 12800 を超える sampleRateHz と、sampleRateHz / 50 以上の fftSize が必要です</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>0～1000 でなければなりません</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>0～100000 でなければなりません</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>0、または 10～sampleRateHz の 0.45 倍でなければなりません</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>highPassHz より大きくなければなりません</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>0～1 でなければなりません</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>グループを 1 つ以上、重複なしで指定しなければなりません</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>base 以外では sampleRateHz 22050、fftSize 2048、hopSamples 512 が必要です</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>cov と mmod のために 13 以上でなければなりません</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>1～16 層を指定しなければなりません</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>各層で 1～512 でなければなりません</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>LSTM 層が必要です</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>0 以上 1 未満でなければなりません</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>負であってはなりません</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>型が違うか、取り得ない値です</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明です</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>レシピを 1 つ以上指定しなければなりません</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>1～100 でなければなりません</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>アンサンブル全体で同じステップになるようにしなければなりません</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>1～1000000 でなければなりません</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>0 より大きく 1 以下でなければなりません</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>標準化した入力が必要です</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>0～1000 でなければなりません</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>0～10 でなければなりません</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>0～1 でなければなりません</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>カテゴリ交差エントロピーが必要です</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>別の再現 (クリップ、ジャンル、規模が異なるもの) のフォルダーを指しています。空のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>0～256 でなければなりません</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>変えるものがまだ指定されていません</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>0～20 でなければなりません</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>0～10000 でなければなりません</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>試す値がありません</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>2 回指定されています</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>組み合わせが 10000 を超えます。減らしてください</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>別の設定探索 (音楽や出発点の設定が異なるもの) のフォルダーを指しています。空のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation> 0 か、5～3600 でなければなりません</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>データセットでは 1 以上でなければなりません</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>音が必要です。特徴量の表には音がありません</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>特徴量の表では選べません。その行を除いてください</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>試す値がありません。1,2,3 または log:0.001:0.1:5 のように書いてください</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation> 1～16 でなければなりません</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>まずユニットが必要です</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation> learningRate=0.001,0.01 または learningRate=log:0.001:0.1:5 のように書いてください</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>書かれたときと違います</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>別のネットワークのものです</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>%1 で停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み込み不可</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>再生できません。このコンピューターに音声デバイスがありません。</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>再生できません。音声デバイスが応答しないか、この曲のサンプルレートに対応していません。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>今聴いているのは何？</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>このウィンドウのどこかに曲をドロップすると、ジャンル、その確かさ、曲の中での移り変わりがわかります。曲が手元になければサンプルをお試しください。</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>学習に使う音楽</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>独自のジャンルを使うには、ジャンルごとのフォルダーを含む音楽フォルダーを開きます。すべてのクリップを調べますが、フォルダーの中身は変えません。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>ネットワークの学習</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>プリセットを選んで「開始」を押し、学習の様子をご覧ください。いつでも停止できます。最良のエポックが残り、すぐに判定に使えます。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>どの学習も学習記録に残ります。いくつかにチェックを入れると比較やブレンドができます。「実験」はより良い設定を自動で探します。</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>すべてのプロセッサーで何千曲も聴き取ります。ジャンルはプレビューのあとタグに書き込め、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>Shift+F1 かページの下の疑問符を押し、グラフや数値をクリックすると、それが何かを説明します。言語、配色、このツアーは設定にあります。</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>より明るい</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>より暗い</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>シンバルや歪みのような雑音がより多い</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>音の間に雑音が少なく、より澄んでいる</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>音がより大きい</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>音がより小さい</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>より躍動的: 音の大きさが刻々と大きく変わる</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>音の大きさがより一定</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>よりくっきり: 一つ一つの音が際立つ</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>より密: 際立つ音が少ない</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>拍がより強い</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>拍がより弱い</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>音色の変化がより速い</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>音色の変化がより遅い</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>リズムがより安定している</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>リズムがより自由</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>打つ音より伸ばす音が多い</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>伸ばす音より打つ音が多い</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>調がよりはっきりしている</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>調がよりあいまい</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>音の移り変わりがより速い</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>音の移り変わりがより遅い</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>より長調寄り</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>より短調寄り</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>モデルが判定したこの曲のジャンルです。際立つジャンルがなければ、確信がないと答えます。</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>このジャンルに対するモデルの確信度です。70 % の曲なら、十曲のうちおよそ七曲が正解です。モデルが学習していないクリップで較正しています。</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>確信度を言葉で表したものと、モデルのうちいくつのネットワークが一致したかです。</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>モデルの確信度がジャンルにどう分かれるかを、高い順に示します。合計は 100 % です。</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>曲の始めから終わりまでの音量です。クリックするとそこから再生します。矢印キーで移動、プラスとマイナスで拡大縮小します。</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>曲の中で聴き取れたものを三十秒ごとに示します。色が高いほど確かです。クリックするとそこから再生します。</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>どの高さの音がいつ鳴っているかです。右へ時間、上へ音の高さ、色が濃いほど大きな音です。</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>このコレクションのジャンルと、それぞれのクリップ数、対象外の数です。クリックするとそのジャンルだけを表示します。</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>クリップを一行に一つ示します。見出しをクリックすると並べ替えます。印はクリップについて見つかったことを表します。</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>同じアーティストや同じ録音のクリップが、学習部分とテスト部分の両方にあるかどうかです。ある場合、成績は実力より良く出ます。</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>点の一つ一つがクリップで、似た音のものは近くにあります。クリップの違いが最も大きい二つの方向です。二つクリックすると比較できます。</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>選んだ特徴量での各ジャンルの位置です。点が平均、線が標準偏差です。線が重ならないジャンルは区別しやすいものです。</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>選んだ特徴量のクリップに沿った変化です。</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>クリップの音量です。クリックするとそこから再生します。</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>各エポック後に、ネットワークの答えが正解からどれだけ離れているかです。学習中は両方の曲線が下がり、開発の曲線が再び上がると丸暗記が始まっています。</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>各エポック後に認識できたクリップの割合です。学習用のクリップからは学び、開発用からは学びません。</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>行がジャンル、列がネットワークの判定です。正解は対角線上にあり、ほかはすべて取り違えです。セルをクリックするとそのクリップを聴けます。</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>フォールドごとの混同行列です。行がジャンル、列がクリップの判定です。</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>各モデルの混同行列と、そのブレンドの混同行列です。星は、そのジャンルでこれより良いモデルがここにないことを示します。セルをクリックするとそのクリップを聴けます。</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>認識できた開発クリップの割合です。設定はこれを見て選ばれるので、新しい音楽では少し低くなります。</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>同じ種類の別のクリップなら、100 回のうち 95 回はこの二つの間に入ります。</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>認識できたテストクリップの割合です。何にも使われていないので、新しい音楽で期待できる値です。見るたびに回数を数えます。</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>これまでの学習のすべてです。開発データの正解率と 95 % 区間、曲線、プリセットとの違いを示します。いくつかにチェックを入れると比較できます。</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>この学習の各エポック後に認識できた開発クリップの割合です。</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>この学習がいつ始まり、どれだけかかり、何を使ったかです。</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>点の一つ一つが学習です。横が一つの設定、縦が開発データの正解率です。線は到達した最良の値です。</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>点の一つ一つが学習です。横が一つの設定（十のべき）、縦が開発データの正解率です。線は到達した最良の値です。</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>各エポック後の学習の正解率です。</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>二つの設定の組み合わせごとの最良の正解率です。色が濃いほど良く、星が最良です。</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>すべての試行のうち開発データでの最良の正解率です。多くの中の最良には運も含まれます。テスト部分で測ってください。</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>全フォールドの正解率の平均です。どのクリップも、それを学習していないネットワークで一度ずつテストされました。</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>フォールドごとの正解率のばらつきです。どのクリップをテストするかにどれだけ左右されるかを示します。</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>同じフォールドでのシードによるばらつきです。学習の偶然にどれだけ左右されるかを示します。</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>F1 は、ジャンルが見つかり、ほかがそれと間違われないときに高くなります。これは全ジャンルを同じ重みにした平均です。</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>各学習のエポックごとの正解率です。名前をクリックすると曲線を隠せます。</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>適合率：そのジャンルと呼ばれたクリップのうち、本当にそうである割合。再現率：そのジャンルのクリップのうち、見つかった割合。F1：両方を一つの数にしたもの。</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>二番目のモデルが一番目とどう違うかです。セルのクリップが増えたか減ったかを示します。対角線上が増えていれば良い違いです。</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>二つのモデルが同じ実力だとして、これほどの差が偶然だけで生じる確率です。5 % 未満なら本物の差とみなすのが普通です。</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>各モデルがこのクリップをどう判定し、どれだけ確信しているかです。</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>聴き取ったすべての曲と、そのジャンル、モデルの確信度です。見出しをクリックすると並べ替えます。</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>ライブラリがどのジャンルでできているかを曲数で示します。</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>認識できたクリップの割合です。どのクリップも、それを学習していないネットワークが判定しました。</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>答えを確信度の順に並べたものです。破線上なら、70 % の確信がある答えは十回に七回正解です。破線より下なら、ネットワークは自信過剰です。</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>対象外のファイルとその理由です。</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>かなり確か</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>まずまず確か</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>どちらかといえばこれ</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>判断が難しい: 複数のジャンルの要素があります</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>多くの %1 と同じく、他の多くの音楽とは違って、この曲は:</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>多くの %1 とは違って、この曲は:</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>モデルの学習に使われた全ジャンルの音楽と比べて、この曲は:</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>ネットワーク %1: %2 %3、次に %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>%2 ネットワーク中 %1 が一致</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>複数のジャンルを含みます: 曲の流れに沿って見てください</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>モデルの学習に使われた音楽と比べて、音に際立ったところはありません。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>各モデルの答え</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>確率 (パーセント)</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>%1 は %2 の確率を %3 と見ています</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1: このクリップの分類先</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>変える設定</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>値の指定方法</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>値 (カンマ区切り)</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>値の個数</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>これを変えるのをやめる</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>指定した値</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>等間隔</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>等比は、学習率のように何桁にもわたるものに向いています</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>in</source>
        <translation>個数</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>クリックすると、これらのクリップを表示します。</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>矢印キーでセルを移動します</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>%1 に分類。コレクションのファイルは元のままです</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%2 が %1、%4 が %3</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>モデルが自分の答えをラベルよりどれほど確かだと見ているか。値が高いものほど、分類が誤っている可能性が高くなります</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>分類先</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>ラベルとの矛盾</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>分類先</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>今後の学習では、クリップをこのジャンルとして扱います。コレクションのファイルはそのままで、「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>クリップのファイルがもうありません。</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>%1 に分類</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>%1 に分類。今後の学習には使いません</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>%1 に分類。今後の学習では %2 として扱います</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>再び使う</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>除外したクリップは学習に使いません。コレクションのファイルはそのままで、「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>同じ録音の他のクリップ</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>まったく同じ音</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>同じ録音</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>同じ録音、%1 秒後に始まる</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>同じ録音、%1 秒前に始まる</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>クリップの地図</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>矢印キーでクリップを移動し、Enter で選びます</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>up</source>
        <translation>縦</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipSound</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>%1 番</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>元は %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>使用可</translation>
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
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipsView</name>
    <message>
        <source>There are no clips in this cell.</source>
        <translation>このセルにクリップはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>行列に戻る (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>このセル</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>このモデルの見方</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>すべてのクリップ (ラベルが疑わしいものから)</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1、正しく認識</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1、%2 と判定</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>%1 を今後の学習に使いません。</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 を再び使います。</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>%1 を今後 %2 に分類します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln クリップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>音楽の分数</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>無作為に分割</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>クリップ番号で分割</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>アーティストで分割</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>GTZAN のアーティスト別フォールド</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>不備を除いた GTZAN</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>クリップの分け方</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>名前の変更・統合…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>印の付いたクリップ</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>ラベル変更…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>再び含める</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>選んだクリップを使わないようにします。ファイルには何もしません。</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>選んだクリップを別のジャンルとして扱います。ファイルの場所は変わりません。</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>このコレクションへの最後の変更を取り消します。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>対象外のクリップはありません。これまでに調べたクリップはすべて使えます。</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>このようには分割できません</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>学習に使うものとアーティスト、または録音そのものが共通のテストクリップです。0 でないと、結果が実際より良く見えます。</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>印の有無を問わない</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>%1 のクリップ</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>ラベル変更</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>名前の変更・統合</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>ジャンル「%1」は今後この名前になります。別のジャンルの名前にすると、2 つが統合されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>対象外 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>アーティストが重なるテストクリップ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>録音の重なり %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>%Ln クリップを次のジャンルとして扱います</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>ブレンドを保存</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>判定に使う</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>疑わしいラベル</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>ネットワークを 1 つのモデルファイルに書き込みます。モデルを使えるところならどこでも使えます</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>すべてのクリップを、モデルがラベルと最も確かに食い違うものから並べます</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>学習記録を選ぶ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>ブレンドの保存</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>学習記録を開いています</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>開発クリップへの答えを各フォルダーから読み込みます。学習し直すことはありません。</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>「学習記録」ページで 2 件以上にチェックを入れてください。混同行列が、考えられるすべてのブレンドとともにここに並びます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareView</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>An accuracy and its 95 % interval</extracomment>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>エポックごとの正解率</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>ジャンルごとのスコア</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>セルをクリックするとクリップを表示します。星印: このジャンルの F1 がこれより高いモデルはここにありません。</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>開発データの正解率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>適合率: あるジャンルと判定されたクリップのうち、実際にそのジャンルである割合。
再現率: あるジャンルのクリップのうち、認識された割合。
F1: 両者の調和平均。</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>1 つ目のモデル</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>2 つ目のモデル</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>変化の元</translation>
    </message>
    <message>
        <source>to</source>
        <translation>変化の先</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>増加</translation>
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
        <translation>同じモデルです。</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>差は偶然を超えています: %1。</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>差は偶然かもしれません: %1。</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>1 つ目だけが正解したクリップ: %1、2 つ目だけ: %2。マクネマーの正確検定は、両者が同等だとしたとき、これほど偏った分かれ方が偶然に起こる頻度を調べます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>その他 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationJob</name>
    <message>
        <source>A cross-validation is going on. The folds that are done are kept as runs.</source>
        <translation>交差検証を実行中です。完了したフォールドは学習記録として残ります。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CrossValidationView</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Each fold is trained again with so many seeds: how much the figure hangs on chance</source>
        <translation>各フォールドをこの数のシードで学習し直します。値がどれほど偶然に左右されるかが分かります</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>アーティストをまとめる</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>同じアーティストや同じ音のクリップを分けません。値は低くなりますが、新しい音楽に対する実力に近づきます</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>テストデータもフォールドに含める</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>オフの場合、テストデータは最後まで取っておきます</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>「学習」ページで変更</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>フォールド</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>正解率の平均</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>フォールド間の標準偏差</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>シード間の標準偏差</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>マクロ F1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>完了: 各フォールドは「学習記録」ページにあります</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>クリップを聴いています</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>95% の信頼度で、真の正解率は %1 から %2 の間にあります。標準偏差の単位はパーセントポイントです。</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>すべてのフォールド</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>フォールド %1、シード %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>フォールド %1</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>「学習」ページと同じ: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ測定していません</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>コレクションが開かれていません</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>クリップをフォールドに分け、各フォールドを残りすべてで学習したネットワークでテストします。得られるのは、まぐれの値ではなく、ばらつきを伴った 1 つの値です。</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>「データ」ページで音楽のコレクションを開いてから、ここで測定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2～%3)、%Ln クリップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>学習 %Ln 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1: クリックで表示・非表示</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesChart</name>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>クリップに沿った特徴量</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>これで学習</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>音楽のフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>GTZAN データセットのように、ジャンルごとのフォルダーが入ったものです。すべてのクリップを調べ、使えないものは対象外として一覧に出します。フォルダーの中身は変えません。</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>デモ用コレクションを作曲</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>プログラム自身が作曲する 6 スタイル、180 曲の小品です。ダウンロードせずに試せます。録音ではなく、スケッチです。</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>GTZAN をダウンロード…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>クリップを調べています</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>ファイル自体のタグにジャンルがある場合は、「その他」でそれを選んでください。</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>停止しました。まだ調べていないクリップがあります。残りは学習のときに調べます。</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>学習、開発、テストに使うクリップが少なすぎます (%1 未満): %2。クリップを追加するか、これらのジャンルを他と統合してください。</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>ファイルの表を開く…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>ジャンルをファイルのタグから取る</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>長い曲を 30 秒ごとに切る</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>1 つの曲から切り出したものは、必ず同じ区分に入ります。</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>ファイルの列とジャンルの列がある表を開く</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>作曲しています</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>ジャンル別の音楽フォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln クリップを対象外としました。理由は一覧にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>2 つの混同行列の差</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>本来のジャンル</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1: 1 つ目は %3 クリップ中 %2 を認識、2 つ目は %4</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1: 1 つ目は %3 クリップ中 %2 を %4 と判定、2 つ目は %5</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>GTZAN のダウンロード</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>10 ジャンル、30 秒のクリップ 1000 個。ジャンルに関する論文の多くが使うデータセットです (Tzanetakis、Cook 2002)。ライセンスはなく、研究用であり、再配布用ではありません。すべてのクリップを既知のチェックサムと照合します。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>手元のアーカイブ…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>最初に応答したアドレス</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (もうありません)</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>GTZAN のアーカイブを選択</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>アーカイブ (*.tar.gz *.tgz *.tar *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>フォルダー &apos;gtzan&apos; の場所を選択</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>ダウンロードを続ける</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>1.2 GB をそこにダウンロードして展開します。空き容量は %1 です。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロードしています</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開しています</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>すべてのクリップを照合しています</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 / %2 クリップ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>GTZAN is here, whole and as published</source>
        <translation>GTZAN がそろいました。公開時のとおりです</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>届きましたが、すべてが公開時のとおりではありません</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>停止しました。届いた分は残してあり、そこからダウンロードを続けられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln クリップが既知のチェックサムと一致しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln クリップは一致しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln クリップは別の形式で、チェックサムがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>%Ln クリップが足りません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>GTZAN をダウンロード中です。取得済みの部分は残り、続きから再開されます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>設定探索</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交差検証</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>2016 年のレポート</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExplorationView</name>
    <message>
        <source>Feature</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>停止しました。続けるには、もう一度「探索」を選んでください。</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>特徴量を抽出しています</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>クリップをクリックすると、聴いて見ることができます</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>違いが最も大きい方向 (%1)</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>その次に大きい方向 (%1)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTableModel</name>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>曲の流れに沿って聴き取ったもの</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>ジャンル</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>ガイドに該当する記述はありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HeatMap</name>
    <message>
        <source>Accuracy by two settings</source>
        <translation>2 つの設定による正解率</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2、%3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1: 開発データで %2</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1: まだ試していません</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>%1 のモデルで聴いています、%Ln ジャンル</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>曲を開く…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>別のモデルを使う…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>前のモデルに戻す</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>曲をこのウィンドウのどこかにドロップ</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>曲を開くか、貼り付けることもできます。MP3、M4A、FLAC、Ogg、Opus、WAV をはじめ、ほとんどの形式を読み込めます。フォルダーやプレイリストも使えます。</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>自分の音楽で学習</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>作った音楽で試す</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>学習途中のモデルで聴いています、エポック %1</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>ドロップしたものに音声ファイルがありません。</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>まだジャンルを学習していません</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>曲を用意してあります</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>Genrescope は例からジャンルを学びます。ジャンルごとのフォルダーが入った音楽のフォルダーを渡してください。学習は 1 分ほどです。試しに、音楽を自分で作曲させることもできます。</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>曲を開く</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>曲 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>モデル (*.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>他の %Ln 件も使えませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>Genrescope はまだジャンルを学んでいません。モデルを学習するか開いてください。すぐに %Ln 曲を聴きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>プログラムが自分で作曲した短い六曲です。スタイルのスケッチで、録音ではありません。</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>作曲中…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>タイムラインを Audacity のラベルに…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>タイムラインを JAMS に…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>タイムラインを表 (CSV) に…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>タイムラインの書き出し</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>層を追加</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>最後の層を削除</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>第 %1 層のユニット数</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>最良のエポック %1: %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryJob</name>
    <message>
        <source>The library is listening to music. The songs that are done are kept; add the rest again.</source>
        <translation>ライブラリが音楽を聴いています。完了した曲は残ります。残りはもう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>十分確か</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>次点</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>音楽を追加…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>ジャンルをファイルに書き込む…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>書き込みを元に戻す</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表 (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>全情報 (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>ジャンルごとのプレイリスト (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>まだ音楽がありません</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>フォルダー、プレイリスト、曲をここにドロップしてください。Genrescope がすべてのコアで聴き、聴いた結果を残します。どこにも送信せず、ファイルも変更しません。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>曲名、アーティスト、ファイルを検索</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>すべてのジャンル</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>「判定」で開く</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>忘れる (ファイルは残ります)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>%1 曲を聴きました</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 曲は既知でした</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>%1 曲は聴けませんでした。「状態」で並べ替えると確認できます</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>途中で停止しました</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>まだ聴くモデルがありません。モデルを学習するか、「判定」で開いてください。音楽は順番待ちにしてあります。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聴いています</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 曲を表示</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 曲を選択</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>音楽のフォルダーを追加</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>プレイリストの保存先</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>ライブラリの書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>他の %Ln 件も使えませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>%Ln 個のプレイリストを書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>%Ln 曲を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>%Ln 個のファイルのジャンルを元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>%Ln 個のファイルにジャンルを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln 個のファイルは元のままです:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>ファイル、フォルダー、ジャンルの名前を含める</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>問題が起きたとき、開発者が原因を調べる助けになります。あなたが送らない限り、誰にも送られません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
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
        <translation>判定</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習記録</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>続けてグラフや数値をクリックすると、それが何かを説明します (Shift+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>作業が続いています</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>Genrescope を今閉じますか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>Genrescope 自体に問題が起きました。実行中の作業は停止し、それまでの結果は残っています。プログラムを閉じて、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>前回 Genrescope は異常終了しました。そのとき実行中だった学習は「学習記録」で再開できます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>%1 の混同行列</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>本来のジャンル</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>%3 の %2 クリップ中 %1 を %4 と判定しました (%5)</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>%3 の %2 クリップ中 %1 を認識しました (%4)</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1: これより良いものはここにありません</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>2016 年のレポートと同じく、クリップの番号で学習用とテスト用を決めます。同じ歌手が両側に現れます。</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>無作為の 3 フォールドをそれぞれ 1 回テストします。同じアーティストが両側に現れるため、値は良く見えます。</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>公表されている GTZAN の 3 フォールドをそれぞれ 1 回テストします。両側に現れるアーティストはいません。</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>不備を除いた GTZAN のリストです。アーティストを分け、重複や歪みのあるクリップを除きます。</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>ファイルのタグにあるアーティストを分けずに、自分のコレクションを 3 フォールドにし、それぞれ 1 回テストします。</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>アーティスト別フォールド</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>アーティストでまとめる</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>不備を除去</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>無作為フォールド</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>レポートと同じ</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>記憶のない手法も並べて測定</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>アーティストの漏れによる上乗せを測定</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>このレシピのネットワークはどれほど正解するでしょうか。テストするクリップは、いずれも学習に使っていないものです。</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>フォームと同じ</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>各フォールドで、別のシードのネットワークも学習します。どれほど偶然によるかが分かり、一緒に答えることもできます。</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>この数だけフォールドの分け方を変えて繰り返します。分け方で値は数ポイント動きます。</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>同じ列を使うサポートベクターマシンと、再帰のないネットワークです。LSTM が超えるべき基準になります。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>種類ごとのネットワーク数</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分け方の数</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>ネットワークを学習・テストしています</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>クリップを聴いています</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交差検証</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>プロトコルによる測定</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The best: %1 with %2</source>
        <translation>最良: %1（%2）</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>正解 %1（95 % 区間 %2～%3）</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>単独のネットワーク %1、全体 %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>プランを開く…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>多数のマシンでの作業</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>学習記録を見る</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>1 台のコンピューターには大きすぎる探索、交差検証、測定、ライブラリは、クラスター用のタスクに分割できます（ターミナルで genrescope-cli plan）。そのプランのフォルダーを開くと、実行中の進み具合と結果を見られます。</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>すべてのタスクが完了しました</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>より細かいラウンドが追加されました。プランをもう一度投入してください。</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>表はフォルダーにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>%Ln 曲を聴きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>%Ln クリップの特徴量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>%Ln タスク中 %1 が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>ほかに %Ln 件を実行中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln 件のタスクが失敗しました。再投入できます。最初のもの: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (スペース)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>拡大 (Ctrl とホイール、または +)</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>縮小 (Ctrl とホイール、または -)</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
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
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>プロトコルによる測定中です。これまでの測定結果は失われます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>How far its confidence can be believed</source>
        <translation>確かさをどこまで信じられるか</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>のクリップを 1 つのネットワークで正しく判定 (95% 区間 %1)</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>単独のネットワーク</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>シード間で ± %1、マクロ F1 %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分け方</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>再帰なし</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>合議で %1。ネットワークの他の部分は同じ</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>サポートベクターマシン</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>同じ列の平均と標準偏差を使用</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>無作為フォールド</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>アーティストの漏れにより %1 ポイント高い</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>較正誤差 %1、温度調整前 %2。答えの %3 について確かとし、そのうち %4 が正解です。</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>較正誤差 %1 (全ネットワークの合議)</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>のクリップを %Ln ネットワークの合議で正しく判定 (95% 区間 %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>学習とアーティストが重なるテストクリップ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>同じ音 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>%Ln クリップをテスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>プロトコルにより %Ln を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln together</source>
        <translation>
            <numerusform>%Ln 個の合議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deviation of the above over %Ln partitions</source>
        <translation>
            <numerusform>%Ln 通りの分け方による上の値の標準偏差</numerusform>
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
        <translation>コレクションを開く</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>アーティスト別</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>クリップ番号別</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>調波成分</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>打楽器成分</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>なし: ステップごとに独立</translation>
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
        <translation>最後のステップ</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>平均と標準偏差</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>両方向から読む</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二値</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>コサインで 0 へ</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>停滞時に半減</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>最後のエポック</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>最良のエポック</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>すべての列を標準化</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>クリップを 5 通りの速さで聴く</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>どのジャンルも同じ重みにする</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>各ジャンルのクリップの 70% を学習に、20% を設定選びに使い、10% は最後に 1 回だけ見ます。アーティスト別: 分かっている限り、同じアーティストが 2 つの区分に入ることはありません。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>ハイパスの下限</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>ローパスの上限</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>プリエンファシス</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>聴く成分</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>調波成分は音高が続く音、打楽器成分はドラムや子音のような短い音です。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>各層は、前の層の出力をステップごとに読みます。ユニットは、層が表せる内容の量です。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>LSTM はステップからステップへと記憶します。「なし」は記憶を使いません。記憶の効果を測る物差しになります。</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>答えの出し方</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>時間に沿った状態を 1 つの答えにまとめる方法です。アテンションはどのステップが大切かを学び、標準偏差は状態の変化の大きさを表します。</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>セルの活性化関数</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>セルの状態を圧縮する関数です。sigmoid はレポートのもの、tanh のほうがよく学習します。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>学習中、最後の層の出力のうちこの割合を無作為に 0 にして、特定の出力に頼らないようにします。</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>1 回のステップ数</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>このステップ数の無作為な区間で学習します。使うときは、いくつかの区間の平均でクリップ全体を覆います。0: クリップ全体。</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>もう 1 組の層が、クリップを終わりから読みます。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>学習方法</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>すべてのクリップを見る回数です。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>この数のクリップの平均で、1 回の更新を決めます。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>更新の大きさです。大きすぎると落ち着かず、小さすぎるとたどり着きません。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>学習で減らすものです。二値はレポートのもの、カテゴリは本来のジャンルだけを見ます。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>シード、クリップ、設定が同じなら、同じネットワークになります。</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>更新と停止</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>学習率の推移</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>終わりに向けて学習率を下げると、ネットワークが落ち着きます。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>学習率を 0 から上げていく更新の割合です。</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>最良のエポックは、開発データの正解率が最も高いエポックです。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待機エポック数</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>この数のエポックの間に改善がなければ終了します。0: 早期終了しません。</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>勾配の上限</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>更新の勾配をこのノルムまで縮め、1 つの異常なバッチでネットワークが乱れないようにします。0: 制限なし。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>更新のたびに、すべての重みを少しだけ 0 に近づけます。</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>丸暗記を防ぐ</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>学習データで各列の平均を 0、標準偏差を 1 にします。これがないと、ヘルツ単位の列が他を埋もれさせます。</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>入力の上限</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>標準化した値を、標準偏差のこの倍数で打ち切ります。0: 打ち切りません。</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>白色化</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>同じジャンルのクリップどうしが異なる方向を縮めます。そこに表れるのはジャンルよりアーティストの違いです。0: 縮めません。</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>学習中、各クリップを半音 1 つ分と 2 つ分、低くしたものと高くしたものも聴きます。</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>差分のずらし</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>同じジャンルの別の 2 クリップの差を、最大この割合だけクリップに加えます。別のアーティストが演奏したかのようになります。</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>ずらしノイズ</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>クリップの各列を、この標準偏差の乱数だけずらします。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>各目標のこの割合をすべてのジャンルに割り振り、ネットワークが断定を学ばないようにします。</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>少ないジャンルのクリップの重みを大きくします。偏ったコレクション向けです。</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>まだコレクションが開かれていません。</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>ジャンルを 2 つ以上選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1、%Ln クリップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>1 ステップ %Ln 個の数値、1 クリップ %1 ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln ジャンルを使用</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>ユニット数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層数</translation>
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
        <translation>答えを確かさの順に並べています。破線上では、確かさ 70% の答えが 10 回に 7 回正解します。破線より下では、ネットワークが自信過剰です。</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>信頼性: 較正誤差 %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>クリップ</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>報告書を再現中です。完了した部分は残り、同じフォルダーで続きから再開されます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>レポートを再現</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>学習記録を見る</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>レポート「What am I listening to?」は、設定を手作業で一つずつ変え、最良の 3 つのネットワークをブレンドして 1 回テストしました。ここではその実験をすべて新たに実行し、掲載値と今回の値を区間とともに 1 ページに並べます。いつでも停止できます。済んだ分はやり直しません。</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>2016 年のレポートを再現</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>各学習の長さ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習しています</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>レポートを書き出しました。</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>停止しました。もう一度始めると、ここから続きます</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>レポートの保存先</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>クリップを聴いています</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>コレクションが開かれていません。「データ」ページで開いてください。</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1 を使用: %2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>各学習の長さはレポートの %1 です。ざっと見るためのもので、レポートの値にはなりません。</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>各学習の長さはレポートと同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>学習 %Ln 回中 %1 回完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>完了: 学習 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>テストデータで、3 つのネットワークの平均は %1、最大値は %2 を認識しました。見た回数: %Ln 回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>開発データの正解率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>学習記録の名前</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>学習記録のメモ</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>判定に使う</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>同じ設定で学習</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>学習が途中で切れました。残っている最後のエポックから続け、切れなかった場合と同じ結果になります</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>この学習記録のすべての設定で「学習」ページを開きます</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>学習記録を表から外します。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>この学習記録にはまだモデルがありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>開発クリップ %Ln 中の %1 (%2～%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Networks as ONNX…</source>
        <translation>ネットワークを ONNX に…</translation>
    </message>
    <message>
        <source>ONNX with scaler and calibration…</source>
        <translation>スケーラーと較正を含む ONNX…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>エポックを表 (CSV) に…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>独自のレシピ</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>まだ 1 エポックも終わっていません</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>エポックごとの開発データの正解率。点は最良のもの</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>すべての設定がプリセットどおりです</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>プリセットとの違い: %1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>開発データのうち認識された割合と、その 95% 区間</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>学習記録</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>開発データの正解率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>開発クリップ %Ln 中の %1 を認識。95% の信頼度で、真の割合は %2 から %3 の間にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>判定に使う</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>曲で試す</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>これまでで最良のネットワークで曲を聴きます。学習は続きます</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>開発データの正解率</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>混同行列は最初のエポックの後に表示されます。</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>最良 %1、エポック %2</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>%1 から %2 の間、
信頼度 95%</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>この学習は結果を得ずに終わりました。</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>最初のエポック / %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>1 回 %1 秒</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>最良 %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>開発クリップ %Ln 中の %1 を認識。
マクロ F1 %2。
エポック %3 のネットワーク。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>学習記録がまだありません</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>すべての学習が、設定、曲線、ネットワークとともにここに残ります。学習を始めると、途中からここに表示されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>他の学習記録を開く…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>レポートを再現…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>別のフォルダーの学習記録を表示します</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>2016 年のレポートの実験をすべて新たに実行し、掲載値と並べます</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習記録</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>名前、メモ、設定で検索…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>学習記録を検索</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>学習記録の状態</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての学習記録</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>学習記録のフォルダーを開く</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>マウスまたはスペースキーで 2 件以上にチェックを入れてください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>学習記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>学習記録 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>%Ln 件を比較</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>学習記録の書き出し</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>%1 から %2 までの色</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>この中で最良</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>ジャンルの平均</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchCharts</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>対象のラウンド</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>%1 ごとの正解率</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>エポックごとの正解率</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>すべてのラウンド</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗い探索</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>細かい探索、ラウンド %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
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
        <translation>探索を実行中です。完了した試行は残り、同じ探索で続きから再開されます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>探索を開始</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>変えるもの</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>もう 1 つ変える</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>すべての組み合わせ</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>無作為に抽出</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>各ラウンドの後、それまでの最良の点の周りに、より細かい格子を敷きます</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>細かいラウンド</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>「学習」ページで変更</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>これを学習</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>すべての試行を見る</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>上の設定のうち、まだ値のないものがあります。</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>「学習」ページと同じ: %1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>まだ探索していません</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>コレクションが開かれていません</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>組み合わせごとに 1 つのネットワークを学習します。どの設定が開発クリップを最も多く認識するかをグラフに示します。テストデータは見ません。</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>「データ」ページで音楽のコレクションを開いてから、ここで探索してください。</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>クリップを聴いています</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>終わった試行はまだありません</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>これまでの最良: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>試行 %Ln 回中 %1 回完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>試行 %Ln 回で停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>完了: 試行 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>最初のラウンドで学習 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln 回の試行が失敗しました。理由は各学習記録にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>開発クリップ %Ln 中の %1 (%2～%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>自分で除外</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsPage</name>
    <message>
        <source>Usual folder</source>
        <translation>既定のフォルダー</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>すべての文字、数字、日付の言語です。ウィンドウは作り直されますが、開いているものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>ライトまたはダーク。ハイコントラストは黒地に白で、薄い色を使いません。「システムに合わせる」は、プログラムの実行中もデスクトップに従います。</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>デスクトップが求める大きさに対する割合です。ボタンや行も一緒に大きくなります。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>学習記録のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>音楽のフォルダーを選択</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習記録</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>学習はそれぞれ、ここの専用フォルダーに保存されます。別の場所にある学習記録はそのままです。ターミナルでは --store です。</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>曲やコレクションを選ぶときに最初に開く場所です。</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>前回のコレクション</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>毎日学習する人のために、プログラムの起動時に開きます。読み取った内容は保存されているので、すぐに済みます。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>ヘルプとファイル</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>各ページの役割を一分で紹介します。</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>これらの設定</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>別のコンピューターでも使えるよう、ファイルにします。</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>実行中の作業が失われないよう、終わってからウィンドウを作り直します。</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>これから %1 の設定を使います。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>ページごとに 1 章あり、F1 でも開けます。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>起きた問題の記録です。必要なら開発者に送れます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>不確か: %1？</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>聴いています…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由は？</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聴いています…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>まもなく順番が来ます</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>最初の数秒を読み込んでいます</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>最初の印象: %1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>最も近いのは %1、%2 です。</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>スペクトログラムを描いています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln チャンネル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
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
        <translation>ジャンルごとの特徴量</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>標準偏差</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>ジャンルをファイルに書き込む</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>現在のジャンル</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>書き込むのはジャンルだけです。曲名、アーティスト、カバー画像、その他はそのままです。元のジャンルは保管され、「書き込みを元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>ジャンルを書き込む</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>%Ln 個のファイルを変更します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln 個はすでにそのジャンルです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>ジャンルをファイルに書き込み中です。まだ処理していないファイルはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>テストデータを見る…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>テストクリップは、学習にも、これまでのどの選択にも使われていません</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>クリップを聴いています: %1 / %2</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>テストデータ</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>今テストデータを見ますか？</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>テストデータは最後まで取っておくものです。どの選択にも使われていない音楽で、ネットワークがどれほど良いかを示します。これを見て設定を選ぶと、実際より良い値になってしまいます。

見た回数は数えられ、結果とともに表示されます。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ見ない</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>クリップを聴いています</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>もう一度見る…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>テストデータ: ロック中、まだ誰も見ていません。</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>テストの正解率 %1 (%2～%3)、見た回数: %Ln 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーを飛ばす</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>測定…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>このようなネットワークの正解率を、他の人も再現できる方法で測ります</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>最初のエポックが終わる前に停止しました</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>これらの設定は %1 で使われたものです。いまは別のコレクションが開かれています。</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>学習の実行中です。終わるのを待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>クリップを聴いています</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>停止しています。これまでで最良のエポックを残します</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>学習するものがまだありません</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>「データ」ページで音楽のコレクションを開くか、作曲させてください。その後、ここでネットワークを学習できます。</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>すべてのクリップを聴いています</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>学習の準備ができました</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>音を、ネットワークが読む数値に変えています。同じクリップでの次の学習はすぐに始まります。</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>ネットワークの学習中、損失と正解率がここに描かれます。いつでも停止でき、それまでで最良のエポックが残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln クリップは使えないため、学習に含めません。理由は「データ」ページにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>学習がエポック %1 で発散したため停止しました。エポック %2 のネットワークを残しました。学習率を下げてみてください。</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>まだ学習を始められません</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>ネットワークを学習中です。これまでに学んだ内容は学習記録として残ります。</translation>
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
        <translation>矢印キーで曲の中を移動し、プラスとマイナスで拡大・縮小します</translation>
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
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
</TS>
