<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Blend</name>
    <message>
        <source>Blend: average</source>
        <translation>Mistura: média</translation>
    </message>
    <message>
        <source>Blend: average of logarithms</source>
        <translation>Mistura: média dos logaritmos</translation>
    </message>
    <message>
        <source>Blend: maximum</source>
        <translation>Mistura: máximo</translation>
    </message>
    <message>
        <source>Blend: weighted</source>
        <translation>Mistura: ponderada</translation>
    </message>
    <message>
        <source>Blend: vote</source>
        <translation>Mistura: votação</translation>
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
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>encoding it failed</source>
        <translation>a codificação falhou</translation>
    </message>
    <message>
        <source>resampling failed</source>
        <translation>a reamostragem falhou</translation>
    </message>
    <message>
        <source>nothing of its sound can be decoded</source>
        <translation>nada do seu som pode ser decodificado</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>o cabeçalho está danificado</translation>
    </message>
    <message>
        <source>unknown content</source>
        <translation>conteúdo desconhecido</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>é outra coisa</translation>
    </message>
    <message>
        <source>it is from a newer Genrescope</source>
        <translation>é de um Genrescope mais novo</translation>
    </message>
    <message>
        <source>it holds no list of edits</source>
        <translation>não contém uma lista de alterações</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written, or the disk is full</source>
        <translation>não é possível gravar na pasta, ou o disco está cheio</translation>
    </message>
    <message>
        <source>it has no column &apos;genre&apos;</source>
        <translation>não tem a coluna &apos;genre&apos;</translation>
    </message>
    <message>
        <source>it has no column &apos;clip&apos;</source>
        <translation>não tem a coluna &apos;clip&apos;</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>já existe algo ali</translation>
    </message>
    <message>
        <source>it is not a list of mirrors</source>
        <translation>não é uma lista de espelhos</translation>
    </message>
    <message>
        <source>its address must begin with https://</source>
        <translation>o endereço deve começar com https://</translation>
    </message>
    <message>
        <source>features not finite</source>
        <translation>características não finitas</translation>
    </message>
    <message>
        <source>none to train on</source>
        <translation>nenhum para treinar</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>it has no column &apos;path&apos;</source>
        <translation>não tem a coluna &apos;path&apos;</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>tem mais de 1 GB</translation>
    </message>
    <message>
        <source>it holds a file without a readable name</source>
        <translation>contém um arquivo sem nome legível</translation>
    </message>
    <message>
        <source>no files in it</source>
        <translation>não contém arquivos</translation>
    </message>
    <message>
        <source>it sent another part than was asked for</source>
        <translation>enviou uma parte diferente da pedida</translation>
    </message>
    <message>
        <source>it announced two different sizes</source>
        <translation>anunciou dois tamanhos diferentes</translation>
    </message>
    <message>
        <source>it leads to an unsafe address</source>
        <translation>leva a um endereço não seguro</translation>
    </message>
    <message>
        <source>it leads from address to address</source>
        <translation>leva de um endereço a outro</translation>
    </message>
    <message>
        <source>another program is downloading it</source>
        <translation>outro programa está baixando o arquivo</translation>
    </message>
    <message>
        <source>another program is unpacking there</source>
        <translation>outro programa está descompactando ali</translation>
    </message>
    <message>
        <source>its network reads other features, and one model reads the same</source>
        <translation>a rede lê outras características, e um modelo lê as mesmas em todas</translation>
    </message>
    <message>
        <source>it keeps other clips to test</source>
        <translation>reserva outros clipes para o teste</translation>
    </message>
    <message>
        <source>its history can&apos;t be read</source>
        <translation>não é possível ler o histórico</translation>
    </message>
    <message>
        <source>it is no history of epochs</source>
        <translation>não é um histórico de épocas</translation>
    </message>
    <message>
        <source>its history has a damaged row</source>
        <translation>o histórico tem uma linha danificada</translation>
    </message>
    <message>
        <source>its probabilities do not fit</source>
        <translation>as probabilidades não correspondem</translation>
    </message>
    <message>
        <source>its development probabilities can&apos;t be read</source>
        <translation>não é possível ler as probabilidades de desenvolvimento</translation>
    </message>
    <message>
        <source>it is not an array of epochs x clips x genres</source>
        <translation>não é uma matriz de épocas × clipes × gêneros</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it was not interrupted</source>
        <translation>não foi interrompida</translation>
    </message>
    <message>
        <source>the music has changed since it was begun</source>
        <translation>a música mudou desde o início</translation>
    </message>
    <message>
        <source>its clips would be parted in another way now</source>
        <translation>os clipes seriam divididos de outra forma agora</translation>
    </message>
    <message>
        <source>it has no readable run.json</source>
        <translation>não tem um run.json legível</translation>
    </message>
    <message>
        <source>its history is cut short</source>
        <translation>o histórico está cortado</translation>
    </message>
    <message>
        <source>its model belongs to another run</source>
        <translation>o modelo pertence a outra execução</translation>
    </message>
    <message>
        <source>the folder was removed during the training</source>
        <translation>a pasta foi removida durante o treinamento</translation>
    </message>
    <message>
        <source>its development probabilities do not fit its record</source>
        <translation>as probabilidades de desenvolvimento não correspondem ao registro</translation>
    </message>
    <message>
        <source>its model.safetensors is missing</source>
        <translation>falta o model.safetensors</translation>
    </message>
    <message>
        <source>its state can&apos;t be read</source>
        <translation>não é possível ler o estado</translation>
    </message>
    <message>
        <source>its state is damaged</source>
        <translation>o estado está danificado</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>mais de 16 MiB</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>conteúdo binário</translation>
    </message>
    <message>
        <source>more than 200,000 entries</source>
        <translation>mais de 200.000 entradas</translation>
    </message>
    <message>
        <source>a newer Genrescope made it; update Genrescope</source>
        <translation>um Genrescope mais novo o criou; atualize o Genrescope</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>its comments would grow above 16 MB</source>
        <translation>os comentários passariam de 16 MB</translation>
    </message>
    <message>
        <source>its metadata is damaged</source>
        <translation>os metadados estão danificados</translation>
    </message>
    <message>
        <source>the ID3v2 tag is damaged</source>
        <translation>a tag ID3v2 está danificada</translation>
    </message>
    <message>
        <source>its tags are of another sort than iTunes&apos;</source>
        <translation>as tags são de outro tipo que as do iTunes</translation>
    </message>
    <message>
        <source>its sound is in fragments</source>
        <translation>o som está em fragmentos</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>a descrição está danificada</translation>
    </message>
    <message>
        <source>its comments would grow too long</source>
        <translation>os comentários ficariam longos demais</translation>
    </message>
    <message>
        <source>its pages can&apos;t be arranged anew</source>
        <translation>as páginas não podem ser reorganizadas</translation>
    </message>
    <message>
        <source>its comments are damaged or unusual</source>
        <translation>os comentários estão danificados ou são incomuns</translation>
    </message>
    <message>
        <source>its tags can&apos;t be arranged anew</source>
        <translation>as tags não podem ser reorganizadas</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <translation>as tags estão danificadas</translation>
    </message>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>ficou mais curto nesse meio-tempo</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>outro programa o alterou nesse meio-tempo</translation>
    </message>
    <message>
        <source>its INFO list is damaged</source>
        <translation>a lista INFO está danificada</translation>
    </message>
    <message>
        <source>its chunks are damaged or unusual</source>
        <translation>os blocos estão danificados ou são incomuns</translation>
    </message>
    <message>
        <source>it would grow above 4 GB</source>
        <translation>passaria de 4 GB</translation>
    </message>
    <message>
        <source>this sort of file can&apos;t hold one</source>
        <translation>este tipo de arquivo não pode contê-lo</translation>
    </message>
    <message>
        <source>its genre was changed since</source>
        <translation>o gênero foi alterado desde então</translation>
    </message>
    <message>
        <source>a copy with the new one reads differently</source>
        <translation>uma cópia com o novo é lida de outra forma</translation>
    </message>
    <message>
        <source>its tag can&apos;t hold the new one</source>
        <translation>a tag não pode conter o novo</translation>
    </message>
    <message>
        <source>the new one has an impossible name</source>
        <translation>o novo tem um nome impossível</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It is too quiet to tell: hardly above a recording&apos;s noise.</source>
        <translation>Está baixo demais para saber: pouco acima do ruído de uma gravação.</translation>
    </message>
    <message>
        <source>It sounds like speech rather than music.</source>
        <translation>Parece fala, e não música.</translation>
    </message>
    <message>
        <source>It is unlike anything that the model was trained on.</source>
        <translation>Não se parece com nada em que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>No genre stands out: it has something of several.</source>
        <translation>Nenhum gênero se destaca: tem algo de vários.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1. Check the name, or choose another.</source>
        <translation>Não existe o arquivo %1. Verifique o nome ou escolha outro.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check that you may open it.</source>
        <translation>Não é possível ler %1 (%2). Verifique se você tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>%1 is not a sound file that can be read here (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, films and others can.</source>
        <translation>%1 não é um arquivo de som que possa ser lido aqui (%2). MP3, M4A, Ogg, Opus, FLAC, WAV, WMA, filmes e outros podem.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get an undamaged copy.</source>
        <translation>%1 está danificado: %2. Obtenha uma cópia intacta.</translation>
    </message>
    <message>
        <source>%1 holds no sound. Get a complete copy.</source>
        <translation>%1 não contém som. Obtenha uma cópia completa.</translation>
    </message>
    <message>
        <source>%1 is too short (%2): at least 5 seconds are needed.</source>
        <translation>%1 é curto demais (%2): são necessários pelo menos 5 segundos.</translation>
    </message>
    <message>
        <source>%1 is silent from beginning to end. Check that it was recorded properly.</source>
        <translation>%1 está em silêncio do começo ao fim. Verifique se foi gravado corretamente.</translation>
    </message>
    <message>
        <source>%1 holds samples that are not numbers (%2). Export it again from the program that made it.</source>
        <translation>%1 contém amostras que não são números (%2). Exporte-o de novo no programa que o criou.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2). Check the name and that you may open it.</source>
        <translation>Não é possível abrir a pasta %1 (%2). Verifique o nome e se você tem permissão para abri-la.</translation>
    </message>
    <message>
        <source>There are no sound files in genre folders below %1. Choose the folder that holds one folder for each genre.</source>
        <translation>Não há arquivos de som em pastas de gênero dentro de %1. Escolha a pasta que contém uma pasta para cada gênero.</translation>
    </message>
    <message>
        <source>None of the sound files below %1 can be used. For example: %2 Choose a folder of undamaged music.</source>
        <translation>Nenhum dos arquivos de som dentro de %1 pode ser usado. Por exemplo: %2 Escolha uma pasta com músicas intactas.</translation>
    </message>
    <message>
        <source>%1 lies in no genre&apos;s folder. Move it into one, or give it a name like blues.00003.wav.</source>
        <translation>%1 não está na pasta de nenhum gênero. Mova-o para uma delas ou dê a ele um nome como blues.00003.wav.</translation>
    </message>
    <message>
        <source>The tags of %1 name no genre. Add one with a tag editor, or take the genres from the folders.</source>
        <translation>As tags de %1 não indicam nenhum gênero. Adicione um com um editor de tags ou use os gêneros das pastas.</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2. It must have a header and as many cells in each line.</source>
        <translation>A tabela %1 não pode ser usada: %2. Ela precisa de um cabeçalho e do mesmo número de células em cada linha.</translation>
    </message>
    <message>
        <source>There is no genre &apos;%1&apos; in this collection. It has: %2.</source>
        <translation>Não há nenhum gênero “%1” nesta coleção. Ela tem: %2.</translation>
    </message>
    <message>
        <source>%1 has clips of fewer than two genres (%2). Add a folder of clips for another genre.</source>
        <translation>%1 tem trechos de menos de dois gêneros (%2). Adicione uma pasta com trechos de outro gênero.</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; has too few usable clips (%2) to train and to test on. Add clips, or leave it out.</source>
        <translation>O gênero “%1” tem poucos trechos utilizáveis (%2) para treinar e testar. Adicione trechos ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The collection has none of the clips that the protocol &apos;%1&apos; tests. Add them, or choose another protocol.</source>
        <translation>A coleção não tem nenhum dos trechos que o protocolo “%1” testa. Adicione-os ou escolha outro protocolo.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be read (%2). M3U, M3U8 and PLS can.</source>
        <translation>%1 não é uma playlist que possa ser lida (%2). M3U, M3U8 e PLS podem.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the playlist %2 is not a file on this computer, so it was left out.</source>
        <translation>“%1”, na playlist %2, não é um arquivo deste computador e foi deixado de fora.</translation>
    </message>
    <message>
        <source>%1 is not a Genrescope model (%2). Choose a .safetensors file that Genrescope saved.</source>
        <translation>%1 não é um modelo do Genrescope (%2). Escolha um arquivo .safetensors salvo pelo Genrescope.</translation>
    </message>
    <message>
        <source>The model %1 is damaged: %2. Restore it from a copy, or train it again.</source>
        <translation>O modelo %1 está danificado: %2. Restaure-o de uma cópia ou treine-o de novo.</translation>
    </message>
    <message>
        <source>The model %1 was saved by a newer Genrescope (%2). Update Genrescope to use it.</source>
        <translation>O modelo %1 foi salvo por um Genrescope mais novo (%2). Atualize o Genrescope para usá-lo.</translation>
    </message>
    <message>
        <source>%1 does not hold a training run (%2). Choose a folder that &apos;train&apos; wrote.</source>
        <translation>%1 não contém uma execução de treinamento (%2). Escolha uma pasta gravada por “train”.</translation>
    </message>
    <message>
        <source>The run %1 is being trained at this moment. Wait for its end, or stop it first.</source>
        <translation>A execução %1 está sendo treinada neste momento. Espere ela terminar ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>The run %1 was saved by another version of Genrescope (format %2). Read it with that one, or train it anew.</source>
        <translation>A execução %1 foi salva por outra versão do Genrescope (formato %2). Leia-a com essa versão ou treine-a de novo.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t go on: %2. Train it anew.</source>
        <translation>A execução %1 não pode continuar: %2. Treine-a de novo.</translation>
    </message>
    <message>
        <source>The run %1 can&apos;t stand beside the others: %2. Choose runs on the same data, split in the same way.</source>
        <translation>A execução %1 não pode ficar ao lado das outras: %2. Escolha execuções com os mesmos dados, divididos do mesmo jeito.</translation>
    </message>
    <message>
        <source>Your changes to the collection can&apos;t be read from %1 (%2). Mend that file or remove it; the music is as it was.</source>
        <translation>Suas alterações na coleção não podem ser lidas de %1 (%2). Conserte ou remova esse arquivo; as músicas estão como antes.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; %2.</source>
        <translation>A configuração “%1” %2.</translation>
    </message>
    <message>
        <source>The genre in %1 was left as it is: %2.</source>
        <translation>O gênero em %1 ficou como estava: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the free space and that you may write there.</source>
        <translation>Não é possível gravar %1 (%2). Verifique o espaço livre e se você tem permissão para gravar ali.</translation>
    </message>
    <message>
        <source>There is too little free space in %1 (%2). Free some, or choose another place.</source>
        <translation>Há pouco espaço livre em %1 (%2). Libere espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2). Check the connection and start it again: it goes on where it stopped.</source>
        <translation>Não foi possível baixar %1 (%2). Verifique a conexão e inicie de novo: continua de onde parou.</translation>
    </message>
    <message>
        <source>The download of %1 was ended: %2. Choose another address.</source>
        <translation>O download de %1 foi encerrado: %2. Escolha outro endereço.</translation>
    </message>
    <message>
        <source>What lies at %1 is not the file that was expected (%2). Choose another address.</source>
        <translation>O que está em %1 não é o arquivo esperado (%2). Escolha outro endereço.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or incomplete (%2). Delete it and get it again.</source>
        <translation>O arquivo compactado %1 está danificado ou incompleto (%2). Exclua-o e obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked, to be safe: %2. Get it from a place you trust.</source>
        <translation>Por segurança, o arquivo compactado %1 não foi extraído: %2. Obtenha-o de uma fonte confiável.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Parado a seu pedido.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1 (%2). Try a lower learning rate.</source>
        <translation>O treinamento divergiu na época %1 (%2). Tente uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>Something went wrong with %1 (%2). Please report this, with what you did before.</source>
        <translation>Algo deu errado com %1 (%2). Relate isto, por favor, com o que você fez antes.</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>faltam %1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>ilegível</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>curto demais</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>em silêncio</translation>
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
        <translation>quase duplicado</translation>
    </message>
    <message>
        <source>two genres</source>
        <translation>dois gêneros</translation>
    </message>
    <message>
        <source>known fault</source>
        <translation>defeito conhecido</translation>
    </message>
    <message>
        <source>Not a sound file, or damaged beyond use.</source>
        <translation>Não é um arquivo de som, ou está danificado demais para uso.</translation>
    </message>
    <message>
        <source>Less than five seconds long.</source>
        <translation>Tem menos de cinco segundos.</translation>
    </message>
    <message>
        <source>It ends before its header says, or before all other clips do.</source>
        <translation>Termina antes do que seu cabeçalho diz, ou antes de todos os outros trechos.</translation>
    </message>
    <message>
        <source>Nothing in it is louder than -80 dB.</source>
        <translation>Nada nele passa de -80 dB.</translation>
    </message>
    <message>
        <source>All of its samples are the same.</source>
        <translation>Todas as amostras são iguais.</translation>
    </message>
    <message>
        <source>Distorted: much of it is at full scale.</source>
        <translation>Distorcido: grande parte está em escala máxima.</translation>
    </message>
    <message>
        <source>Another clip has the very same sound.</source>
        <translation>Outro trecho tem exatamente o mesmo som.</translation>
    </message>
    <message>
        <source>Another clip is of the same recording, by its acoustic fingerprint.</source>
        <translation>Outro trecho é da mesma gravação, segundo a impressão digital acústica.</translation>
    </message>
    <message>
        <source>The same recording is there in another genre.</source>
        <translation>A mesma gravação também está em outro gênero.</translation>
    </message>
    <message>
        <source>On the published list of GTZAN&apos;s faults.</source>
        <translation>Está na lista publicada de defeitos do GTZAN.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>desenv.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>genre folders</source>
        <translation>pastas por gênero</translation>
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
        <translation>tabela</translation>
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
        <translation>O relatório de 2016 ao pé da letra: 27 características de 1291 quadros, fornecidas sem tratamento como na época, e duas camadas LSTM. Aprende devagar e de forma irregular.</translation>
    </message>
    <message>
        <source>A good result within a minute: statistics of 46 features over blocks of 32 frames, standardised, and one LSTM layer.</source>
        <translation>Um bom resultado em um minuto: estatísticas de 46 características sobre blocos de 32 quadros, padronizadas, e uma camada LSTM.</translation>
    </message>
    <message>
        <source>The most accurate single network: all block statistics, each clip at five speeds, heard in short stretches, and shifts that keep it from learning artists.</source>
        <translation>A rede única mais exata: todas as estatísticas de bloco, cada trecho em cinco velocidades, ouvido em passagens curtas, e deslocamentos que a impedem de aprender artistas.</translation>
    </message>
    <message>
        <source>Ten networks of two kinds answer together, and say how sure they are.</source>
        <translation>Dez redes de dois tipos respondem juntas e dizem quanta certeza têm.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
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
        <translation>o melhor</translation>
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
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>not a sound file</source>
        <translation>não é arquivo de som</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>curto demais</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>holds samples that are not numbers</source>
        <translation>contém amostras que não são números</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>must be &quot;system&quot; or the code of a language that the program speaks, such as &quot;de&quot;</source>
        <translation>deve ser &quot;system&quot; ou o código de um idioma que o programa fala, como &quot;de&quot;</translation>
    </message>
    <message>
        <source>must be &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; or &quot;contrast&quot;</source>
        <translation>deve ser &quot;system&quot;, &quot;light&quot;, &quot;dark&quot; ou &quot;contrast&quot;</translation>
    </message>
    <message>
        <source>must be from 100 to 200</source>
        <translation>deve estar entre 100 e 200</translation>
    </message>
    <message>
        <source>is too long for the name of a folder</source>
        <translation>é longo demais para o nome de uma pasta</translation>
    </message>
    <message>
        <source>must be 8000 to 192000</source>
        <translation>deve ficar entre 8000 e 192000</translation>
    </message>
    <message>
        <source>must be a power of two from 256 to 16384</source>
        <translation>deve ser uma potência de dois de 256 a 16384</translation>
    </message>
    <message>
        <source>must be 1 to fftSize</source>
        <translation>deve ficar entre 1 e fftSize</translation>
    </message>
    <message>
        <source>must be 1 to 128</source>
        <translation>deve ficar entre 1 e 128</translation>
    </message>
    <message>
        <source>must name at least one feature, none twice</source>
        <translation>deve citar pelo menos uma característica, nenhuma duas vezes</translation>
    </message>
    <message>
        <source>contrast needs a sampleRateHz above 12800 and an fftSize of at least sampleRateHz / 50</source>
        <translation>precisa, para contrast, de um sampleRateHz acima de 12800 e de um fftSize de pelo menos sampleRateHz / 50</translation>
    </message>
    <message>
        <source>must be 0 to 1000</source>
        <translation>deve ficar entre 0 e 1000</translation>
    </message>
    <message>
        <source>must be 0 to 100000</source>
        <translation>deve ficar entre 0 e 100000</translation>
    </message>
    <message>
        <source>must be 0, or 10 to 0.45 of sampleRateHz</source>
        <translation>deve ser 0, ou de 10 a 0.45 de sampleRateHz</translation>
    </message>
    <message>
        <source>must be above highPassHz</source>
        <translation>deve ficar acima de highPassHz</translation>
    </message>
    <message>
        <source>must be 0 to 1</source>
        <translation>deve ficar entre 0 e 1</translation>
    </message>
    <message>
        <source>must name at least one group, none twice</source>
        <translation>deve citar pelo menos um grupo, nenhum duas vezes</translation>
    </message>
    <message>
        <source>other than base need sampleRateHz 22050, fftSize 2048 and hopSamples 512</source>
        <translation>precisa, para grupos diferentes de base, de sampleRateHz 22050, fftSize 2048 e hopSamples 512</translation>
    </message>
    <message>
        <source>must be at least 13 for cov and mmod</source>
        <translation>deve ser pelo menos 13 para cov e mmod</translation>
    </message>
    <message>
        <source>must name 1 to 16 layers</source>
        <translation>deve citar de 1 a 16 camadas</translation>
    </message>
    <message>
        <source>must be 1 to 512 in each layer</source>
        <translation>deve ficar entre 1 e 512 em cada camada</translation>
    </message>
    <message>
        <source>needs LSTM layers</source>
        <translation>precisa de camadas LSTM</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>deve ser pelo menos 0 e menor que 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>não pode ser um valor negativo</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>deve ser um objeto JSON</translation>
    </message>
    <message>
        <source>is of the wrong type or not a possible value</source>
        <translation>é do tipo errado ou não tem um valor possível</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>não é conhecida</translation>
    </message>
    <message>
        <source>must name at least one recipe</source>
        <translation>deve citar pelo menos uma receita</translation>
    </message>
    <message>
        <source>must be 1 to 100</source>
        <translation>deve ficar entre 1 e 100</translation>
    </message>
    <message>
        <source>must make the same steps for all of an ensemble</source>
        <translation>deve gerar os mesmos passos para todo o ensemble</translation>
    </message>
    <message>
        <source>must lie between 1 and 1000000</source>
        <translation>deve ficar entre 1 e 1000000</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1</source>
        <translation>deve ser maior que 0 e no máximo 1</translation>
    </message>
    <message>
        <source>needs standardised inputs</source>
        <translation>precisa de entradas padronizadas</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000</source>
        <translation>deve ficar entre 0 e 1000</translation>
    </message>
    <message>
        <source>must lie between 0 and 10</source>
        <translation>deve ficar entre 0 e 10</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>deve ficar entre 0 e 1</translation>
    </message>
    <message>
        <source>need the categorical cross-entropy</source>
        <translation>precisa da entropia cruzada categórica</translation>
    </message>
    <message>
        <source>names the folder of another reproduction (other clips, genres or scale); choose an empty one</source>
        <translation>indica a pasta de outra reprodução (outros trechos, gêneros ou durações); escolha uma vazia</translation>
    </message>
    <message>
        <source>must lie between 0 and 256</source>
        <translation>deve ficar entre 0 e 256</translation>
    </message>
    <message>
        <source>names nothing to vary yet</source>
        <translation>ainda não indica nada para variar</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>deve ficar entre 0 e 20</translation>
    </message>
    <message>
        <source>must lie between 0 and 10000</source>
        <translation>deve ficar entre 0 e 10000</translation>
    </message>
    <message>
        <source>has no values to try</source>
        <translation>não tem valores para tentar</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>varia duas vezes</translation>
    </message>
    <message>
        <source>gives more than 10000 combinations; try fewer</source>
        <translation>gera mais de 10000 combinações; tente menos</translation>
    </message>
    <message>
        <source>names the folder of another search (other music, or other settings to start from); choose an empty one</source>
        <translation>indica a pasta de outra busca (outras músicas ou outras configurações iniciais); escolha uma vazia</translation>
    </message>
    <message>
        <source>must have a name</source>
        <translation>deve ter um nome</translation>
    </message>
    <message>
        <source>must be 0, or 5 to 3600</source>
        <translation>deve ser 0, ou de 5 a 3600</translation>
    </message>
    <message>
        <source>must be at least 1 for a data set</source>
        <translation>deve ser pelo menos 1 para um conjunto de dados</translation>
    </message>
    <message>
        <source>needs sound: a table of features has none</source>
        <translation>precisa de som: uma tabela de características não tem</translation>
    </message>
    <message>
        <source>can&apos;t be chosen of a table of features: leave out its lines</source>
        <translation>não pode ser escolhido em uma tabela de características: retire as linhas</translation>
    </message>
    <message>
        <source>has no values to try. Write them as 1,2,3 or as log:0.001:0.1:5</source>
        <translation>não tem valores para testar. Escreva-os como 1,2,3 ou como log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>must lie between 1 and 16</source>
        <translation>deve ficar entre 1 e 16</translation>
    </message>
    <message>
        <source>need units to begin with</source>
        <translation>precisa de unidades para começar</translation>
    </message>
    <message>
        <source>must look like learningRate=0.001,0.01 or learningRate=log:0.001:0.1:5</source>
        <translation>deve ser como learningRate=0.001,0.01 ou learningRate=log:0.001:0.1:5</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>não está como foi escrito</translation>
    </message>
    <message>
        <source>is that of another network</source>
        <translation>é de outra rede</translation>
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
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>parada em %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ilegível</translation>
    </message>
</context>
<context>
    <name>SoundOutput</name>
    <message>
        <source>Playing is off: this computer has no sound device.</source>
        <translation>A reprodução está desativada: este computador não tem dispositivo de som.</translation>
    </message>
    <message>
        <source>Playing is off: the sound device does not answer, or refuses this song&apos;s sample rate.</source>
        <translation>A reprodução está desativada: o dispositivo de som não responde ou recusa a taxa de amostragem desta música.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What am I listening to?</source>
        <translation>O que estou ouvindo?</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window: you see its genre, how sure that is, and how it changes along the song. No song at hand? Try the samples.</source>
        <translation>Solte uma música em qualquer lugar desta janela: você vê o gênero, o grau de certeza e como isso muda ao longo da música. Nenhuma música à mão? Experimente as amostras.</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>Música para aprender</translation>
    </message>
    <message>
        <source>For genres of your own: open a folder of music with one folder for each genre. Every clip is looked at, and nothing in the folder is changed.</source>
        <translation>Para gêneros seus: abra uma pasta de música com uma pasta para cada gênero. Cada trecho é examinado, e nada na pasta é alterado.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Treinar uma rede</translation>
    </message>
    <message>
        <source>Choose a preset and press Start, and watch it learn. Stop at any time: the best epoch is kept, and can be used on Identify at once.</source>
        <translation>Escolha uma predefinição, clique em Iniciar e veja-a aprender. Pare quando quiser: a melhor época é guardada e pode ser usada logo em Identificar.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se perde</translation>
    </message>
    <message>
        <source>Each training is kept among the runs. Tick several to compare and blend them; Experiments searches for better settings by itself.</source>
        <translation>Cada treinamento fica guardado entre as execuções. Marque várias para compará-las e misturá-las; os experimentos procuram sozinhos configurações melhores.</translation>
    </message>
    <message>
        <source>A whole library</source>
        <translation>Uma biblioteca inteira</translation>
    </message>
    <message>
        <source>Thousands of songs are listened to on all processors. Their genres can be written into their tags, after a preview, and taken back.</source>
        <translation>Milhares de músicas são ouvidas em todos os processadores. Os gêneros podem ser gravados nas etiquetas após uma prévia, e desfeitos.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>Press Shift+F1, or the question mark below the pages, and click any chart or number: it says what it is. Language, colours and this tour are found in the settings.</source>
        <translation>Pressione Shift+F1 ou o ponto de interrogação abaixo das páginas e clique em um gráfico ou número: ele diz o que é. O idioma, as cores e este passeio ficam nas configurações.</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>brighter</source>
        <translation>mais brilhante</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>mais escura</translation>
    </message>
    <message>
        <source>noisier, as by cymbals or distortion</source>
        <translation>mais ruidosa, como por pratos ou distorção</translation>
    </message>
    <message>
        <source>purer, with little noise between its tones</source>
        <translation>mais pura, com pouco ruído entre os tons</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>mais forte</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>mais suave</translation>
    </message>
    <message>
        <source>livelier: its loudness changes much from moment to moment</source>
        <translation>mais viva: o volume muda muito de um momento a outro</translation>
    </message>
    <message>
        <source>more even in its loudness</source>
        <translation>mais uniforme no volume</translation>
    </message>
    <message>
        <source>clearer: its tones stand out</source>
        <translation>mais clara: os tons se destacam</translation>
    </message>
    <message>
        <source>denser: few of its tones stand out</source>
        <translation>mais densa: poucos tons se destacam</translation>
    </message>
    <message>
        <source>stronger in its beats</source>
        <translation>mais forte nas batidas</translation>
    </message>
    <message>
        <source>softer in its beats</source>
        <translation>mais suave nas batidas</translation>
    </message>
    <message>
        <source>quicker to change its colour of sound</source>
        <translation>mais rápida em mudar de timbre</translation>
    </message>
    <message>
        <source>slower to change its colour of sound</source>
        <translation>mais lenta em mudar de timbre</translation>
    </message>
    <message>
        <source>steadier in its pulse</source>
        <translation>mais regular na pulsação</translation>
    </message>
    <message>
        <source>freer in its pulse</source>
        <translation>mais livre na pulsação</translation>
    </message>
    <message>
        <source>made more of held tones than of strokes</source>
        <translation>feita mais de tons sustentados que de golpes</translation>
    </message>
    <message>
        <source>made more of strokes than of held tones</source>
        <translation>feita mais de golpes que de tons sustentados</translation>
    </message>
    <message>
        <source>plainer in its key</source>
        <translation>mais definida na tonalidade</translation>
    </message>
    <message>
        <source>vaguer in its key</source>
        <translation>mais vaga na tonalidade</translation>
    </message>
    <message>
        <source>quicker to change its notes</source>
        <translation>mais rápida em mudar de notas</translation>
    </message>
    <message>
        <source>slower to change its notes</source>
        <translation>mais lenta em mudar de notas</translation>
    </message>
    <message>
        <source>more in a major key</source>
        <translation>mais em tom maior</translation>
    </message>
    <message>
        <source>more in a minor key</source>
        <translation>mais em tom menor</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>The genre that the model takes this song for. Where no genre stands out, it says that it is not sure.</source>
        <translation>O gênero que o modelo atribui a esta música. Quando nenhum se destaca, ele diz que não tem certeza.</translation>
    </message>
    <message>
        <source>How sure the model is of this genre: of songs with 70 %, about seven in ten are right. It was calibrated on clips that the model never learned from.</source>
        <translation>O quanto o modelo tem certeza deste gênero: das músicas com 70 %, cerca de sete em dez estão certas. Foi calibrado com trechos dos quais o modelo nunca aprendeu.</translation>
    </message>
    <message>
        <source>How sure that is in words, and how many of the model&apos;s networks agree.</source>
        <translation>O quanto isso é certo, em palavras, e quantas redes do modelo concordam.</translation>
    </message>
    <message>
        <source>How the model spreads its certainty over the genres, the likeliest first. All of them together are 100 %.</source>
        <translation>Como o modelo distribui sua certeza entre os gêneros, o mais provável primeiro. Todos juntos somam 100 %.</translation>
    </message>
    <message>
        <source>The loudness of the song from its beginning to its end. Click to play from there; the arrow keys move, plus and minus zoom.</source>
        <translation>O volume da música do começo ao fim. Clique para tocar a partir dali; as setas movem, mais e menos ampliam e reduzem.</translation>
    </message>
    <message>
        <source>What was heard along the song, half a minute at a time: the taller a colour, the surer the genre. Click to play from there.</source>
        <translation>O que se ouviu ao longo da música, meio minuto por vez: quanto mais alta uma cor, mais certo o gênero. Clique para tocar a partir dali.</translation>
    </message>
    <message>
        <source>Which pitches sound when: time goes to the right, pitch upwards, and the stronger the colour the louder.</source>
        <translation>Quais alturas soam e quando: o tempo vai para a direita, a altura para cima; quanto mais forte a cor, mais alto o som.</translation>
    </message>
    <message>
        <source>The genres of this collection: how many clips each has, and how many of them are set aside. Click one to see its clips alone.</source>
        <translation>Os gêneros desta coleção: quantos trechos cada um tem e quantos foram deixados de lado. Clique em um para ver só os trechos dele.</translation>
    </message>
    <message>
        <source>The clips, one a line. A click on a heading sorts them; the marks say what was found about a clip.</source>
        <translation>Os trechos, um por linha. Um clique em um título os ordena; as marcas dizem o que se encontrou em um trecho.</translation>
    </message>
    <message>
        <source>Whether clips of one artist or one recording are in the training part and in the test part as well. If they are, the score is better than the network.</source>
        <translation>Se há trechos de um mesmo artista ou de uma mesma gravação tanto no treinamento quanto no teste. Nesse caso, o resultado é melhor que a rede.</translation>
    </message>
    <message>
        <source>Each dot is a clip, and those that sound alike lie close together: the two directions in which the clips differ most. Click two of them to compare them.</source>
        <translation>Cada ponto é um trecho, e os que soam parecidos ficam próximos: as duas direções em que os trechos mais diferem. Clique em dois para compará-los.</translation>
    </message>
    <message>
        <source>Where each genre lies in the chosen feature: the dot is its mean, the line its deviation. Genres whose lines do not meet are easy to tell apart.</source>
        <translation>Onde cada gênero fica na característica escolhida: o ponto é a média, a linha o desvio. Gêneros cujas linhas não se tocam são fáceis de distinguir.</translation>
    </message>
    <message>
        <source>The chosen feature along the clips, step by step.</source>
        <translation>A característica escolhida ao longo dos trechos, passo a passo.</translation>
    </message>
    <message>
        <source>The loudness of the clip. Click to play from there.</source>
        <translation>O volume do trecho. Clique para tocar a partir dali.</translation>
    </message>
    <message>
        <source>How far the network&apos;s answers are from the truth, after each epoch. Both curves fall while it learns; where development rises again, it begins to learn the clips by heart.</source>
        <translation>O quanto as respostas da rede estão longe da verdade, após cada época. As duas curvas caem enquanto ela aprende; onde o desenvolvimento volta a subir, ela começa a decorar os trechos.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, after each epoch. Training are the clips it learns from, development others that it never learns from.</source>
        <translation>A parte dos trechos que são reconhecidos após cada época. Ela aprende com os de treinamento, nunca com os de desenvolvimento.</translation>
    </message>
    <message>
        <source>Each row is a genre, each column what the network took its clips for. What it recognised lies on the diagonal; all else are confusions. Click a cell to hear its clips.</source>
        <translation>Cada linha é um gênero, cada coluna aquilo que a rede achou dos trechos dele. O que foi reconhecido fica na diagonal; o resto são confusões. Clique em uma célula para ouvir os trechos.</translation>
    </message>
    <message>
        <source>One confusion matrix for each fold: each row is a genre, each column what its clips were taken for.</source>
        <translation>Uma matriz de confusão para cada fold: cada linha é um gênero, cada coluna aquilo que se achou dos trechos dele.</translation>
    </message>
    <message>
        <source>The confusion matrices of the models, then those of their blends. A star means that no model here is better at that genre. Click a cell to hear its clips.</source>
        <translation>As matrizes de confusão dos modelos e depois as de suas misturas. Uma estrela significa que nenhum modelo aqui reconhece melhor esse gênero. Clique em uma célula para ouvir os trechos.</translation>
    </message>
    <message>
        <source>The share of the development clips that are recognised. The settings are chosen by them, so new music will be recognised a little less well.</source>
        <translation>A parte dos trechos de desenvolvimento que são reconhecidos. As configurações foram escolhidas por eles, então música nova será reconhecida um pouco pior.</translation>
    </message>
    <message>
        <source>With other clips of the same kind, the share would lie between these two in 95 cases of 100.</source>
        <translation>Com outros trechos do mesmo tipo, a parte ficaria entre estes dois valores em 95 casos de 100.</translation>
    </message>
    <message>
        <source>The share of the test clips that are recognised. They took no part in anything, so this is what new music can expect; each look at them is counted.</source>
        <translation>A parte dos trechos de teste que são reconhecidos. Eles não participaram de nada: é o que música nova pode esperar. Cada olhada é contada.</translation>
    </message>
    <message>
        <source>Every training there was: its accuracy on the development part with its 95 % interval, its curve, and what is different from its preset. Tick several to compare them.</source>
        <translation>Todos os treinamentos: a acurácia no desenvolvimento com o intervalo de 95 %, a curva e o que difere da predefinição. Marque vários para compará-los.</translation>
    </message>
    <message>
        <source>The share of development clips that were recognised, after each epoch of this run.</source>
        <translation>A parte dos trechos de desenvolvimento reconhecidos após cada época desta execução.</translation>
    </message>
    <message>
        <source>When this run began, how long it took, and on what.</source>
        <translation>Quando esta execução começou, quanto durou e com o quê.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Cada ponto é um treinamento: uma configuração na horizontal, a acurácia no desenvolvimento na vertical. A linha é o melhor que se alcançou.</translation>
    </message>
    <message>
        <source>Each dot is a training: one setting across in powers of ten, its accuracy on the development part upwards. The line is the best that was reached.</source>
        <translation>Cada ponto é um treinamento: uma configuração na horizontal, em potências de dez, a acurácia no desenvolvimento na vertical. A linha é o melhor que se alcançou.</translation>
    </message>
    <message>
        <source>The accuracy of the trainings after each epoch.</source>
        <translation>A acurácia dos treinamentos após cada época.</translation>
    </message>
    <message>
        <source>The best accuracy for each pair of two settings: the stronger the colour, the better. The star marks the best.</source>
        <translation>A melhor acurácia para cada par de duas configurações: quanto mais forte a cor, melhor. A estrela marca a melhor.</translation>
    </message>
    <message>
        <source>The best accuracy on the development part among all trials. The best of many is always a little lucky: measure it on the test part.</source>
        <translation>A melhor acurácia de todas as tentativas no desenvolvimento. O melhor de muitos sempre tem um pouco de sorte: meça-o na parte de teste.</translation>
    </message>
    <message>
        <source>The mean of the accuracy on all folds. Each clip was tested once, by a network that had not learned from it.</source>
        <translation>A média da acurácia em todos os folds. Cada trecho foi testado uma vez, por uma rede que não aprendeu com ele.</translation>
    </message>
    <message>
        <source>How much the accuracy differs from fold to fold: how far it depends on which clips are tested.</source>
        <translation>O quanto a acurácia varia de fold para fold: o quanto depende de quais trechos são testados.</translation>
    </message>
    <message>
        <source>How much it differs between seeds on the same fold: how far it depends on chance in training.</source>
        <translation>O quanto ela varia entre sementes no mesmo fold: o quanto depende do acaso no treinamento.</translation>
    </message>
    <message>
        <source>F1 is high where a genre is found, and nothing else is taken for it. This is its mean over the genres, each counting alike.</source>
        <translation>F1 é alto onde um gênero é encontrado e nada mais é tomado por ele. Esta é a média entre os gêneros, que contam todos igualmente.</translation>
    </message>
    <message>
        <source>The accuracy of each run after each epoch. A click on a name hides its curve.</source>
        <translation>A acurácia de cada execução após cada época. Um clique em um nome esconde a curva.</translation>
    </message>
    <message>
        <source>Precision: of the clips called by a genre&apos;s name, the share that are of it. Recall: of the clips of a genre, the share that is found. F1: both in one number.</source>
        <translation>Precisão: dos trechos chamados assim, a parte que realmente é. Revocação: dos trechos de um gênero, a parte encontrada. F1: as duas em um número.</translation>
    </message>
    <message>
        <source>What the second model does otherwise than the first: more clips in a cell, or fewer. Look for more on the diagonal.</source>
        <translation>O que o segundo modelo faz diferente do primeiro: mais trechos em uma célula, ou menos. Procure mais na diagonal.</translation>
    </message>
    <message>
        <source>How likely so large a difference would be by chance alone, were both models equally good. Below 5 % it is usually taken to be real.</source>
        <translation>A probabilidade de uma diferença assim só por acaso, se os dois modelos fossem igualmente bons. Abaixo de 5 % costuma ser tida como real.</translation>
    </message>
    <message>
        <source>What each model takes this clip for, and how sure it is.</source>
        <translation>O que cada modelo acha deste trecho e o quanto tem certeza.</translation>
    </message>
    <message>
        <source>Every song that was listened to, with its genre and how sure the model is of it. A click on a heading sorts them.</source>
        <translation>Todas as músicas ouvidas, com o gênero e a certeza do modelo. Um clique em um título as ordena.</translation>
    </message>
    <message>
        <source>Which genres your library is made of, by number of songs.</source>
        <translation>De quais gêneros é feita a sua biblioteca, por número de músicas.</translation>
    </message>
    <message>
        <source>The share of clips that are recognised, each by networks that did not learn from it.</source>
        <translation>A parte dos trechos que são reconhecidos, cada um por redes que não aprenderam com ele.</translation>
    </message>
    <message>
        <source>Answers sorted by how sure they are. On the dashed line, answers that are 70 % sure are right seven times of ten; below it, the networks are too sure.</source>
        <translation>As respostas ordenadas pela certeza. Na linha tracejada, respostas com 70 % de certeza estão certas sete vezes em dez; abaixo dela, as redes têm certeza demais.</translation>
    </message>
    <message>
        <source>The files that take no part, each with the reason.</source>
        <translation>Os arquivos que não participam, cada um com o motivo.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Quite sure</source>
        <translation>Certeza alta</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Certeza razoável</translation>
    </message>
    <message>
        <source>Leaning this way</source>
        <translation>Tende para este</translation>
    </message>
    <message>
        <source>Hard to say: it has something of several</source>
        <translation>Difícil dizer: tem algo de vários</translation>
    </message>
    <message>
        <source>Like most %1, and unlike much other music, this song is:</source>
        <translation>Como a maior parte das músicas de %1, e ao contrário de muitas outras, esta música é:</translation>
    </message>
    <message>
        <source>Unlike most %1, it is:</source>
        <translation>Ao contrário da maior parte das músicas de %1, ela é:</translation>
    </message>
    <message>
        <source>Beside the music that the model was trained on, of all genres, this song is:</source>
        <translation>Comparada às músicas em que o modelo foi treinado, de todos os gêneros, esta música é:</translation>
    </message>
    <message>
        <source>Network %1: %2 %3, then %4 %5</source>
        <translation>Rede %1: %2 %3, depois %4 %5</translation>
    </message>
    <message>
        <source>%1 of %2 networks agree</source>
        <translation>%1 de %2 redes concordam</translation>
    </message>
    <message>
        <source>several genres in it: see along the song</source>
        <translation>há vários gêneros nela: veja ao longo da música</translation>
    </message>
    <message>
        <source>Nothing about its sound stands out beside the music that the model was trained on.</source>
        <translation>Nada em seu som se destaca em relação às músicas em que o modelo foi treinado.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AnswerGrid</name>
    <message>
        <source>What each model answers</source>
        <translation>O que cada modelo responde</translation>
    </message>
    <message>
        <source>how probable, in per cent</source>
        <translation>probabilidade, em porcentagem</translation>
    </message>
    <message>
        <source>%1 finds %2 %3 probable</source>
        <translation>%1 considera %2 provável em %3</translation>
    </message>
    <message>
        <source>%1: the clip is filed under it</source>
        <translation>%1: é o rótulo do trecho</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AxisEditor</name>
    <message>
        <source>Setting that varies</source>
        <translation>Configuração que varia</translation>
    </message>
    <message>
        <source>How its values are given</source>
        <translation>Como os valores são dados</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Valores, separados por vírgulas</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Menor valor</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Maior valor</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Quantos valores</translation>
    </message>
    <message>
        <source>Vary this no longer</source>
        <translation>Não variar mais isto</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>Estes valores</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Passos iguais</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>Fatores iguais</translation>
    </message>
    <message>
        <source>Equal factors suit what goes over powers of ten, as a learning rate</source>
        <translation>Fatores iguais servem para o que percorre potências de dez, como uma taxa de aprendizado</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>in</source>
        <translation>em</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellGrid</name>
    <message>
        <source>Click to see these clips.</source>
        <translation>Clique para ver estes trechos.</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>As setas vão de célula em célula</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipAnswerModel</name>
    <message>
        <source>excluded</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Filed under %1; the collection&apos;s files are as they were</source>
        <translation>Rotulado como %1; os arquivos da coleção estão como antes</translation>
    </message>
    <message>
        <source>%1 for %2, %3 for %4</source>
        <translation>%1 para %2, %3 para %4</translation>
    </message>
    <message>
        <source>How much surer the model is of its answer than of the label: the highest are the likeliest to be filed wrongly</source>
        <translation>Quanta certeza a mais o modelo tem da resposta que do rótulo: os valores mais altos são os que mais provavelmente estão com o rótulo errado</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>Contradicts the label</source>
        <translation>Contradiz o rótulo</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipCard</name>
    <message>
        <source>File under</source>
        <translation>Rotular como</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Trainings from now on take the clip for this genre. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>A partir de agora, os treinamentos tomam o trecho por este gênero. Os arquivos da coleção ficam como estão; “Desfazer” reverte.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there.</source>
        <translation>O arquivo do trecho não existe mais.</translation>
    </message>
    <message>
        <source>Filed under %1</source>
        <translation>Rotulado como %1</translation>
    </message>
    <message>
        <source>Filed under %1; takes no part in trainings from now on</source>
        <translation>Rotulado como %1; não participa dos treinamentos a partir de agora</translation>
    </message>
    <message>
        <source>Filed under %1; trainings from now on take it for %2</source>
        <translation>Rotulado como %1; a partir de agora os treinamentos o tomam por %2</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>Voltar a incluir</translation>
    </message>
    <message>
        <source>An excluded clip takes no part in trainings. The collection&apos;s files stay as they are; Undo takes it back.</source>
        <translation>Um trecho ignorado não participa dos treinamentos. Os arquivos da coleção ficam como estão; “Desfazer” reverte.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipDetails</name>
    <message>
        <source>Other clips of the same recording</source>
        <translation>Outros trechos da mesma gravação</translation>
    </message>
    <message>
        <source>the very same sound</source>
        <translation>exatamente o mesmo som</translation>
    </message>
    <message>
        <source>the same recording</source>
        <translation>a mesma gravação</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s later</source>
        <translation>a mesma gravação, começa %1 s depois</translation>
    </message>
    <message>
        <source>the same recording, begins %1 s earlier</source>
        <translation>a mesma gravação, começa %1 s antes</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipMapView</name>
    <message>
        <source>Map of the clips</source>
        <translation>Mapa dos trechos</translation>
    </message>
    <message>
        <source>Arrow keys go from clip to clip, Enter chooses one</source>
        <translation>As setas vão de trecho em trecho, Enter escolhe um</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>trecho</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>gênero</translation>
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
        <translation>Tocar</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClipTableModel</name>
    <message>
        <source>no. %1</source>
        <extracomment>GTZAN&apos;s artists are known by number</extracomment>
        <translation>nº&#xa0;%1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>utilizável</translation>
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
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
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
        <translation>Não há trechos nesta célula.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the matrix (Esc)</source>
        <translation>Voltar à matriz (Esc)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Esta célula</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos os trechos</translation>
    </message>
    <message>
        <source>As this model sees them</source>
        <translation>Como este modelo os vê</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>All clips, the doubtful labels first</source>
        <translation>Todos os trechos, primeiro os rótulos duvidosos</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, reconhecido</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, tomado por %2</translation>
    </message>
    <message>
        <source>%1 takes no part in trainings from now on.</source>
        <translation>%1 não participa dos treinamentos a partir de agora.</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 participa de novo.</translation>
    </message>
    <message>
        <source>%1 is filed under %2 from now on.</source>
        <translation>%1 está rotulado como %2 a partir de agora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CollectionView</name>
    <message>
        <source>clips</source>
        <translation>trechos</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>gêneros</translation>
    </message>
    <message>
        <source>minutes of music</source>
        <translation>minutos de música</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>estrutura</translation>
    </message>
    <message>
        <source>Split at random</source>
        <translation>Divisão aleatória</translation>
    </message>
    <message>
        <source>Split by clip number</source>
        <translation>Divisão por número do trecho</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>Divisão por artista</translation>
    </message>
    <message>
        <source>GTZAN&apos;s artist folds</source>
        <translation>Folds por artista do GTZAN</translation>
    </message>
    <message>
        <source>GTZAN without faults</source>
        <translation>GTZAN sem defeitos</translation>
    </message>
    <message>
        <source>How clips are split</source>
        <translation>Como os trechos são divididos</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Renomear ou mesclar…</translation>
    </message>
    <message>
        <source>Clips with a flag</source>
        <translation>Trechos com uma marca</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Rotular…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The chosen clips take no part. Nothing happens to the files.</source>
        <translation>Os trechos escolhidos não participam. Nada acontece com os arquivos.</translation>
    </message>
    <message>
        <source>The chosen clips count as another genre. The files stay where they are.</source>
        <translation>Os trechos escolhidos contam como outro gênero. Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Takes the last change to this collection back.</source>
        <translation>Reverte a última alteração nesta coleção.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Deixados de lado</translation>
    </message>
    <message>
        <source>Nothing is set aside: every clip looked at so far can be used.</source>
        <translation>Nada foi deixado de lado: todos os trechos examinados até agora podem ser usados.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>can&apos;t be split so</source>
        <translation>não dá para dividir assim</translation>
    </message>
    <message>
        <source>Test clips that have an artist, or the very recording, in common with what is trained on. Anything but 0 makes the result look better than it is.</source>
        <translation>Trechos de teste que têm um artista, ou a própria gravação, em comum com os de treinamento. Qualquer valor diferente de 0 faz o resultado parecer melhor do que é.</translation>
    </message>
    <message>
        <source>With any flag or none</source>
        <translation>Com ou sem marca</translation>
    </message>
    <message>
        <source>Clips of %1</source>
        <translation>Trechos de %1</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Mudar rótulo</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <translation>Renomear ou mesclar</translation>
    </message>
    <message>
        <source>The genre &apos;%1&apos; is called this from now on. The name of another genre merges the two.</source>
        <translation>O gênero “%1” passa a ter este nome. O nome de outro gênero mescla os dois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln deixado de lado</numerusform>
            <numerusform>%Ln deixados de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist</source>
        <translation>
            <numerusform>%Ln trecho de teste com artista em comum</numerusform>
            <numerusform>%Ln trechos de teste com artista em comum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share a recording</source>
        <translation>
            <numerusform>%Ln com gravação em comum</numerusform>
            <numerusform>%Ln com gravação em comum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips count as</source>
        <translation>
            <numerusform>%Ln trecho conta como</numerusform>
            <numerusform>%Ln trechos contam como</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Save a blend</source>
        <translation>Salvar uma mistura</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Usar para identificar</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Rótulos duvidosos</translation>
    </message>
    <message>
        <source>Writes the networks as one model file, which can be used wherever a model can</source>
        <translation>Grava as redes como um único arquivo de modelo, que pode ser usado onde quer que um modelo possa</translation>
    </message>
    <message>
        <source>All clips, those first whose label the models contradict most surely</source>
        <translation>Todos os trechos, primeiro aqueles cujo rótulo os modelos contradizem com mais certeza</translation>
    </message>
    <message>
        <source>Choose runs</source>
        <translation>Escolher execuções</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Save the blend</source>
        <translation>Salvar a mistura</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Opening the runs</source>
        <translation>Abrindo as execuções</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nada para comparar ainda</translation>
    </message>
    <message>
        <source>Their answers to the development clips are read from their folders; nothing is trained again.</source>
        <translation>As respostas delas aos trechos de desenvolvimento são lidas de suas pastas; nada é treinado de novo.</translation>
    </message>
    <message>
        <source>Tick two runs or more on the Runs page. Their confusion matrices stand here side by side, with all blends of them.</source>
        <translation>Marque duas ou mais execuções na página “Execuções”. As matrizes de confusão delas ficam aqui lado a lado, com todas as suas misturas.</translation>
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
        <translation>Matrizes</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Acurácia por época</translation>
    </message>
    <message>
        <source>Scores by genre</source>
        <translation>Pontuações por gênero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Click a cell to see its clips. A star: no model here has a higher F1 for this genre.</source>
        <translation>Clique em uma célula para ver seus trechos. Uma estrela: nenhum modelo aqui tem um F1 maior para este gênero.</translation>
    </message>
    <message>
        <source>none of a genre</source>
        <translation>nenhum de um gênero</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Acurácia no desenvolvimento</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the clips taken for a genre, the share that is of it.
Recall: of the clips of a genre, the share that is recognised.
F1: the harmonic mean of both.</source>
        <translation>Precisão: dos trechos tomados por um gênero, a parcela que é dele.
Revocação: dos trechos de um gênero, a parcela que é reconhecida.
F1: a média harmônica das duas.</translation>
    </message>
    <message>
        <source>The first model</source>
        <translation>O primeiro modelo</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>O segundo modelo</translation>
    </message>
    <message>
        <source>What changes from</source>
        <translation>O que muda de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>para</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
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
        <translation>É um único e mesmo modelo.</translation>
    </message>
    <message>
        <source>The difference is more than chance: %1.</source>
        <translation>A diferença é mais que acaso: %1.</translation>
    </message>
    <message>
        <source>The difference may well be chance: %1.</source>
        <translation>A diferença pode muito bem ser acaso: %1.</translation>
    </message>
    <message>
        <source>Clips that only the first gets right: %1; only the second: %2. McNemar&apos;s exact test asks how often so uneven a split would come by chance if both were equally good.</source>
        <translation>Trechos que só o primeiro acerta: %1; só o segundo: %2. O teste exato de McNemar pergunta com que frequência uma divisão tão desigual viria por acaso se ambos fossem igualmente bons.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln outro</numerusform>
            <numerusform>%Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>genre</source>
        <translation>gênero</translation>
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
        <translation>Uma validação cruzada está em andamento. Os folds concluídos são mantidos como execuções.</translation>
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
        <translation>Cada fold é treinado de novo com esta quantidade de sementes: quanto o número depende do acaso</translation>
    </message>
    <message>
        <source>Keep artists together</source>
        <translation>Manter artistas juntos</translation>
    </message>
    <message>
        <source>Clips of one artist, or with one and the same sound, are never parted: the figure is lower, and truer of new music</source>
        <translation>Trechos de um mesmo artista, ou com um mesmo som, nunca são separados: o número é mais baixo, e mais fiel a músicas novas</translation>
    </message>
    <message>
        <source>Fold the test part too</source>
        <translation>Incluir o conjunto de teste</translation>
    </message>
    <message>
        <source>Else the test part is kept apart for the very end</source>
        <translation>Caso contrário, o conjunto de teste fica reservado para o final</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Alterar em “Treinar”</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>A receita</translation>
    </message>
    <message>
        <source>accuracy, mean</source>
        <translation>acurácia, média</translation>
    </message>
    <message>
        <source>deviation over folds</source>
        <translation>desvio entre folds</translation>
    </message>
    <message>
        <source>deviation over seeds</source>
        <translation>desvio entre sementes</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Done: each fold is a run on the Runs page</source>
        <translation>Pronto: cada fold é uma execução na página “Execuções”</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Ouvindo os trechos</translation>
    </message>
    <message>
        <source>With 95 % confidence the true accuracy lies between %1 and %2; deviations are in percentage points.</source>
        <translation>Com 95% de confiança, a acurácia real está entre %1 e %2; os desvios são em pontos percentuais.</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Todos os folds</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>Fold %1, semente %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Como na página “Treinar”: %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Nada medido ainda</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>Nenhuma coleção está aberta</translation>
    </message>
    <message>
        <source>The clips are parted into folds; each fold is tested by a network trained on all others. What comes out is one figure with its spread, not a lucky one.</source>
        <translation>Os trechos são divididos em folds; com cada fold se testa uma rede treinada em todos os outros. O resultado é um número com sua dispersão, não um golpe de sorte.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then measure here.</source>
        <translation>Abra uma coleção de músicas na página “Dados” e depois meça aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3), %Ln clips</source>
        <translation>
            <numerusform>%1 (%2 a %3), %Ln trecho</numerusform>
            <numerusform>%1 (%2 a %3), %Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings</source>
        <translation>
            <numerusform>%Ln treinamento</numerusform>
            <numerusform>%Ln treinamentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveKey</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1: clique para ocultar ou mostrar</translation>
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
        <translation>acurácia</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurvesView</name>
    <message>
        <source>The feature along the clips</source>
        <translation>A característica ao longo dos trechos</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataPage</name>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>Treinar com isto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Drop a folder of music here</source>
        <translation>Solte aqui uma pasta de músicas</translation>
    </message>
    <message>
        <source>with one folder in it for each genre, such as the GTZAN data set. Every clip is looked at; what can&apos;t be used is set aside and listed, and nothing in the folder is changed.</source>
        <translation>com uma pasta dentro para cada gênero, como o conjunto de dados GTZAN. Cada trecho é examinado; o que não pode ser usado é deixado de lado e listado, e nada na pasta é alterado.</translation>
    </message>
    <message>
        <source>Compose a demo collection</source>
        <translation>Compor uma coleção de demonstração</translation>
    </message>
    <message>
        <source>180 short pieces in six styles, composed by the program itself: for trying it without a download. They are sketches, not recordings.</source>
        <translation>180 peças curtas em seis estilos, compostas pelo próprio programa: para experimentar sem baixar nada. São esboços, não gravações.</translation>
    </message>
    <message>
        <source>Download GTZAN…</source>
        <translation>Baixar GTZAN…</translation>
    </message>
    <message>
        <source>Looking at the clips</source>
        <translation>Examinando os trechos</translation>
    </message>
    <message>
        <source>If the files&apos; own tags name their genres, choose that under More.</source>
        <translation>Se as tags dos arquivos indicam seus gêneros, escolha essa opção em “Mais”.</translation>
    </message>
    <message>
        <source>Stopped: not every clip was looked at. Training looks at the others itself.</source>
        <translation>Parado: nem todos os trechos foram examinados. O treinamento examina os outros por conta própria.</translation>
    </message>
    <message>
        <source>Too few clips to train, develop and test on (fewer than %1): %2. Add clips, or merge these genres with others.</source>
        <translation>Poucos trechos para treinar, desenvolver e testar (menos de %1): %2. Adicione trechos ou mescle esses gêneros com outros.</translation>
    </message>
    <message>
        <source>Open a table of files…</source>
        <translation>Abrir uma tabela de arquivos…</translation>
    </message>
    <message>
        <source>Genres as the files&apos; tags say</source>
        <translation>Gêneros conforme as tags</translation>
    </message>
    <message>
        <source>Cut long songs into half minutes</source>
        <translation>Cortar músicas longas em meios minutos</translation>
    </message>
    <message>
        <source>The pieces of a song always go to the same part.</source>
        <translation>As partes de uma música vão sempre para o mesmo conjunto.</translation>
    </message>
    <message>
        <source>Open a table with a column for files and one for genres</source>
        <translation>Abrir uma tabela com uma coluna de arquivos e uma de gêneros</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Compondo</translation>
    </message>
    <message>
        <source>Open a folder of music by genre</source>
        <translation>Abrir uma pasta de músicas por gênero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are set aside and take no part. The list says why.</source>
        <translation>
            <numerusform>%Ln trecho foi deixado de lado e não participa. A lista diz por quê.</numerusform>
            <numerusform>%Ln trechos foram deixados de lado e não participam. A lista diz por quê.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DifferenceView</name>
    <message>
        <source>Difference of two confusion matrices</source>
        <translation>Diferença de duas matrizes de confusão</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>o que é</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>foi tomado por</translation>
    </message>
    <message>
        <source>%1: the first recognises %2 of %3 clips, the second %4</source>
        <translation>%1: o primeiro reconhece %2 de %3 trechos, o segundo %4</translation>
    </message>
    <message>
        <source>%1: the first takes %2 of %3 clips for %4, the second %5</source>
        <translation>%1: o primeiro toma %2 de %3 trechos por %4, o segundo %5</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadDialog</name>
    <message>
        <source>Download GTZAN</source>
        <translation>Baixar GTZAN</translation>
    </message>
    <message>
        <source>1000 clips of 30 seconds in ten genres: the data set that most papers on genres use (Tzanetakis and Cook 2002). It has no licence: it is for research, not for passing on. Every clip is checked against its known checksum.</source>
        <translation>1000 trechos de 30 segundos em dez gêneros: o conjunto de dados que a maioria dos artigos sobre gêneros usa (Tzanetakis e Cook 2002). Não tem licença: é para pesquisa, não para repassar. Cada trecho é comparado com sua soma de verificação conhecida.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>An archive at hand…</source>
        <translation>Arquivo compactado…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The first address that answers</source>
        <translation>O primeiro endereço que responder</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (não existe mais)</translation>
    </message>
    <message>
        <source>Choose an archive of GTZAN</source>
        <translation>Escolher um arquivo compactado do GTZAN</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz *.tar *.zip);;All files (*)</source>
        <translation>Arquivos compactados (*.tar.gz *.tgz *.tar *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose where the folder &apos;gtzan&apos; goes</source>
        <translation>Escolher onde fica a pasta “gtzan”</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Extrair</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Continuar o download</translation>
    </message>
    <message>
        <source>1.2 GB are downloaded and unpacked there; %1 are free.</source>
        <translation>1.2 GB são baixados e extraídos ali; %1 estão livres.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Extraindo</translation>
    </message>
    <message>
        <source>Checking every clip</source>
        <translation>Verificando cada trecho</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 de %2 trechos</translation>
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
        <translation>O GTZAN está aqui, completo e como publicado</translation>
    </message>
    <message>
        <source>What arrived is here, but is not all as published</source>
        <translation>Os dados estão aqui, mas nem todos como publicados</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download goes on from there.</source>
        <translation>Parado. O que já chegou é mantido: o download continua dali.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have the known checksum.</source>
        <translation>
            <numerusform>%Ln trecho tem a soma de verificação conhecida.</numerusform>
            <numerusform>%Ln trechos têm a soma de verificação conhecida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips differ from it.</source>
        <translation>
            <numerusform>%Ln trecho difere dela.</numerusform>
            <numerusform>%Ln trechos diferem dela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are in another format, which has none.</source>
        <translation>
            <numerusform>%Ln trecho está em outro formato, que não tem nenhuma.</numerusform>
            <numerusform>%Ln trechos estão em outro formato, que não tem nenhuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are missing.</source>
        <translation>
            <numerusform>Falta %Ln trecho.</numerusform>
            <numerusform>Faltam %Ln trechos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DownloadGtzanJob</name>
    <message>
        <source>GTZAN is being downloaded. What is there is kept, and the download goes on from it.</source>
        <translation>O GTZAN está sendo baixado. O que já está aqui é mantido, e o download continua a partir daí.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ExperimentsPage</name>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validação cruzada</translation>
    </message>
    <message>
        <source>The 2016 report</source>
        <translation>O relatório de 2016</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
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
        <translation>Característica</translation>
    </message>
    <message>
        <source>Stopped. Choose Explore again to go on.</source>
        <translation>Parado. Escolha “Explorar” de novo para continuar.</translation>
    </message>
    <message>
        <source>Extracting features</source>
        <translation>Extraindo características</translation>
    </message>
    <message>
        <source>Click a clip to hear and see it</source>
        <translation>Clique em um trecho para ouvi-lo e vê-lo</translation>
    </message>
    <message>
        <source>Most differences lie along here (%1)</source>
        <extracomment>%1 is a share of all differences between the clips, e.g. &quot;18 %&quot;</extracomment>
        <translation>A maioria das diferenças fica neste eixo (%1)</translation>
    </message>
    <message>
        <source>Next most (%1)</source>
        <translation>Em seguida, neste (%1)</translation>
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
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Deixados de lado</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>What was heard along the song</source>
        <translation>O que foi ouvido ao longo da música</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>gêneros</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GuideWindow</name>
    <message>
        <source>The guide does not speak of it.</source>
        <translation>O guia não fala disso.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Procurar no guia</translation>
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
        <translation>Acurácia por duas configurações</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 and %3 are settings, %2 and %4 their values, e.g. &quot;Learning rate 0.0065, Epochs 400&quot;</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 on the development part</source>
        <translation>%1: %2 no conjunto de desenvolvimento</translation>
    </message>
    <message>
        <source>%1: not tried yet</source>
        <translation>%1: ainda não tentado</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Listening with a model of %1, %Ln genres</source>
        <translation>
            <numerusform>Modelo ativo: %1, %Ln gênero</numerusform>
            <numerusform>Modelo ativo: %1, %Ln gêneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Open songs…</source>
        <translation>Abrir músicas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Use another model…</source>
        <translation>Usar outro modelo…</translation>
    </message>
    <message>
        <source>Back to the model before</source>
        <translation>Voltar ao modelo anterior</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Drop a song anywhere in this window</source>
        <translation>Solte uma música em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>or open one, or paste it: MP3, M4A, FLAC, Ogg, Opus, WAV and most others can be read. Folders and playlists too.</source>
        <translation>ou abra uma, ou cole-a: MP3, M4A, FLAC, Ogg, Opus, WAV e a maioria dos outros formatos podem ser lidos. Pastas e playlists também.</translation>
    </message>
    <message>
        <source>Train on your music</source>
        <translation>Treinar com suas músicas</translation>
    </message>
    <message>
        <source>Try it with made-up music</source>
        <translation>Testar com música inventada</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir um modelo…</translation>
    </message>
    <message>
        <source>Listening with a snapshot of the training, epoch %1</source>
        <translation>Modelo ativo: instantâneo do treinamento, época %1</translation>
    </message>
    <message>
        <source>There are no sound files in what was dropped.</source>
        <translation>Não há arquivos de som no que foi solto aqui.</translation>
    </message>
    <message>
        <source>No genres learned yet</source>
        <translation>Nenhum gênero aprendido ainda</translation>
    </message>
    <message>
        <source>Your song is kept ready</source>
        <translation>Sua música está pronta</translation>
    </message>
    <message>
        <source>Genrescope learns genres from examples. Give it a folder of music with one folder for each genre; training takes about a minute. Or let it compose some music of its own to try it out.</source>
        <translation>O Genrescope aprende gêneros com exemplos. Dê a ele uma pasta de músicas com uma pasta para cada gênero; o treinamento leva cerca de um minuto. Ou deixe que ele componha algumas músicas para experimentar.</translation>
    </message>
    <message>
        <source>Open songs</source>
        <translation>Abrir músicas</translation>
    </message>
    <message>
        <source>Songs (%1);;All files (*)</source>
        <translation>Músicas (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir um modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelos (*.safetensors);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln outro também não pôde ser usado.</numerusform>
            <numerusform>%Ln outros também não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genrescope has not learned any genres yet. Train a model, or open one: then it will listen to %Ln songs at once.</source>
        <translation>
            <numerusform>O Genrescope ainda não aprendeu nenhum gênero. Treine ou abra um modelo: ele então ouvirá %Ln música de imediato.</numerusform>
            <numerusform>O Genrescope ainda não aprendeu nenhum gênero. Treine ou abra um modelo: ele então ouvirá %Ln músicas de imediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>Experimentar amostras</translation>
    </message>
    <message>
        <source>Six short pieces that the program composes itself: sketches of styles, not recordings.</source>
        <translation>Seis peças curtas que o próprio programa compõe: esboços de estilos, não gravações.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Compondo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Timeline as labels for Audacity…</source>
        <translation>Linha do tempo como rótulos do Audacity…</translation>
    </message>
    <message>
        <source>Timeline as JAMS…</source>
        <translation>Linha do tempo como JAMS…</translation>
    </message>
    <message>
        <source>Timeline as a table (CSV)…</source>
        <translation>Linha do tempo como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exportar a linha do tempo</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>Adicionar camada</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Remover a última</translation>
    </message>
    <message>
        <source>Units in layer %1</source>
        <translation>Unidades na camada %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LearningChart</name>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desenvolvimento</translation>
    </message>
    <message>
        <source>Best epoch %1: %2</source>
        <translation>Melhor época %1: %2</translation>
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
        <translation>A biblioteca está ouvindo músicas. As músicas concluídas são mantidas; adicione as demais novamente.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModel</name>
    <message>
        <source>sure enough</source>
        <translation>certeza suficiente</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>In its tag</source>
        <translation>Na tag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Add music…</source>
        <translation>Adicionar músicas…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write genres into files…</source>
        <translation>Gravar gêneros nos arquivos…</translation>
    </message>
    <message>
        <source>Undo tagging</source>
        <translation>Desfazer gravação</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>All that is known (JSON)…</source>
        <translation>Tudo o que se sabe (JSON)…</translation>
    </message>
    <message>
        <source>A playlist for each genre (M3U)…</source>
        <translation>Uma playlist para cada gênero (M3U)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>Nenhuma música aqui ainda</translation>
    </message>
    <message>
        <source>Drop folders, playlists or songs here: Genrescope listens to them on all cores and keeps what it heard. Nothing is sent anywhere, and no file is changed.</source>
        <translation>Solte pastas, playlists ou músicas aqui: o Genrescope as ouve em todos os núcleos e guarda o que ouviu. Nada é enviado a lugar nenhum, e nenhum arquivo é alterado.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Search titles, artists, files</source>
        <translation>Buscar títulos, artistas, arquivos</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Todos os gêneros</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Músicas</translation>
    </message>
    <message>
        <source>Open in Identify</source>
        <translation>Abrir em “Identificar”</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Forget (the file stays)</source>
        <translation>Esquecer (o arquivo fica)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>%1 songs listened to</source>
        <translation>%1 músicas ouvidas</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 já conhecidas</translation>
    </message>
    <message>
        <source>%1 could not be heard: sort by State to see them</source>
        <translation>%1 não puderam ser ouvidas: ordene por Estado para vê-las</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>parado antes do fim</translation>
    </message>
    <message>
        <source>Nobody listens yet: train a model, or open one on Identify. Your music is kept in line.</source>
        <translation>Ninguém está ouvindo ainda: treine um modelo ou abra um na página “Identificar”. Suas músicas ficam na fila.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ouvindo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 exibidas</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 escolhidas</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Adicionar uma pasta de músicas</translation>
    </message>
    <message>
        <source>Put the playlists into</source>
        <translation>Onde pôr as playlists</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exportar a biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be used either.</source>
        <translation>
            <numerusform>%Ln outro também não pôde ser usado.</numerusform>
            <numerusform>%Ln outros também não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln música</numerusform>
            <numerusform>%Ln músicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists written</source>
        <translation>
            <numerusform>%Ln playlist gravada</numerusform>
            <numerusform>%Ln playlists gravadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs written</source>
        <translation>
            <numerusform>%Ln música gravada</numerusform>
            <numerusform>%Ln músicas gravadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old genre is back in %Ln files.</source>
        <translation>
            <numerusform>O gênero antigo voltou em %Ln arquivo.</numerusform>
            <numerusform>O gênero antigo voltou em %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre was written into %Ln files.</source>
        <translation>
            <numerusform>O gênero foi gravado em %Ln arquivo.</numerusform>
            <numerusform>O gênero foi gravado em %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left as they were:</source>
        <translation>
            <numerusform>%Ln arquivo ficou como estava:</numerusform>
            <numerusform>%Ln arquivos ficaram como estavam:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LogDialog</name>
    <message>
        <source>With the names of files, folders and genres</source>
        <translation>Com os nomes de arquivos, pastas e gêneros</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>If something goes wrong, this helps the developers to find out why. It is sent to nobody unless you send it.</source>
        <translation>Se algo der errado, isto ajuda os desenvolvedores a descobrir por quê. Não é enviado a ninguém, a menos que você envie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o registro</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>Then click any chart or number: it says what it is (Shift+F1)</source>
        <translation>Depois clique em um gráfico ou número: ele diz o que é (Shift+F1)</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>Há trabalho em andamento</translation>
    </message>
    <message>
        <source>Close Genrescope now?</source>
        <translation>Fechar o Genrescope agora?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Something went wrong in Genrescope itself. Work in progress was stopped and what it had is kept. Close the program and start it again.</source>
        <translation>Algo deu errado no próprio Genrescope. O trabalho em andamento foi interrompido e o que ele tinha foi mantido. Feche o programa e abra-o novamente.</translation>
    </message>
    <message>
        <source>Genrescope broke down the last time. A training that went on then can be resumed under Runs.</source>
        <translation>O Genrescope foi interrompido da última vez. Um treinamento que estava em andamento pode ser retomado em Execuções.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixShelf</name>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>Matriz de confusão de %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>o que é</translation>
    </message>
    <message>
        <source>was taken for</source>
        <translation>foi tomado por</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were taken for %4 (%5)</source>
        <translation>%1 de %2 trechos de %3 foram tomados por %4 (%5)</translation>
    </message>
    <message>
        <source>%1 of %2 clips of %3 were recognised (%4)</source>
        <translation>%1 de %2 trechos de %3 foram reconhecidos (%4)</translation>
    </message>
    <message>
        <source>%1: none here does better</source>
        <translation>%1: nenhum aqui faz melhor</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MeasureDialog</name>
    <message>
        <source>As the report of 2016 did: the clips&apos; numbers say which train and which are tested. Singers stand on both sides.</source>
        <translation>Como no relatório de 2016: os números dos trechos dizem quais treinam e quais são testados. Há cantores dos dois lados.</translation>
    </message>
    <message>
        <source>Three random folds, each tested once. Artists stand on both sides, so that the figure flatters.</source>
        <translation>Três folds aleatórios, cada um testado uma vez. Há artistas dos dois lados, de modo que o número é lisonjeiro.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s three published folds, each tested once; no artist stands on both sides.</source>
        <translation>Os três folds publicados do GTZAN, cada um testado uma vez; nenhum artista está dos dois lados.</translation>
    </message>
    <message>
        <source>GTZAN&apos;s fault-filtered lists: artists are kept apart, and repeated or distorted clips left out.</source>
        <translation>As listas do GTZAN sem defeitos: os artistas ficam separados, e trechos repetidos ou distorcidos ficam de fora.</translation>
    </message>
    <message>
        <source>Three folds of your own collection that part no artist whom the files&apos; tags name, each tested once.</source>
        <translation>Três folds da sua própria coleção que não separam nenhum artista citado nas tags, cada um testado uma vez.</translation>
    </message>
    <message>
        <source>Artist folds</source>
        <translation>Folds por artista</translation>
    </message>
    <message>
        <source>Grouped by artist</source>
        <translation>Agrupado por artista</translation>
    </message>
    <message>
        <source>Fault-filtered</source>
        <translation>Sem defeitos</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Folds aleatórios</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>O do relatório</translation>
    </message>
    <message>
        <source>Measure beside it what does without memory</source>
        <translation>Medir também o que funciona sem memória</translation>
    </message>
    <message>
        <source>Measure what leaking artists would add</source>
        <translation>Medir o que o vazamento de artistas somaria</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>How often are networks of this recipe right? Every tested clip is one that they did not train on.</source>
        <translation>Com que frequência as redes desta receita acertam? Nenhum trecho testado foi usado para treiná-las.</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Como no formulário</translation>
    </message>
    <message>
        <source>Networks of other seeds on every fold: they tell how much is chance, and answer together too.</source>
        <translation>Redes de outras sementes em cada fold: mostram quanto é acaso e também respondem juntas.</translation>
    </message>
    <message>
        <source>Repeats it over so many partitions into folds. The partition moves the figure by several points.</source>
        <translation>Repete a medição com esta quantidade de partições em folds. A partição muda o número em vários pontos.</translation>
    </message>
    <message>
        <source>A support vector machine and networks without recurrence on the same columns: what the LSTM must beat.</source>
        <translation>Uma máquina de vetores de suporte e redes sem recorrência nas mesmas colunas: o que o LSTM precisa superar.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Networks of each kind</source>
        <translation>Redes de cada tipo</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Training and testing networks</source>
        <translation>Treinando e testando redes</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Ouvindo os trechos</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlanView</name>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validação cruzada</translation>
    </message>
    <message>
        <source>Measurement by a protocol</source>
        <translation>Medição por um protocolo</translation>
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
        <translation>O melhor: %1 com %2</translation>
    </message>
    <message>
        <source>%1 right (95 % interval %2 to %3)</source>
        <translation>%1 de acertos (intervalo de 95% de %2 a %3)</translation>
    </message>
    <message>
        <source>One network %1, all together %2</source>
        <translation>Uma rede %1, todas juntas %2</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Abrir um plano…</translation>
    </message>
    <message>
        <source>Work on many machines</source>
        <translation>Trabalho em muitas máquinas</translation>
    </message>
    <message>
        <source>See its runs</source>
        <translation>Ver suas execuções</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>A search, a cross-validation, a measurement or a library too large for one computer can be cut into tasks for a cluster: in a terminal, genrescope-cli plan. Open the folder of such a plan to see how far it is and what it comes to, while it is worked on.</source>
        <translation>Uma busca, validação cruzada, medição ou biblioteca grande demais para um computador pode ser dividida em tarefas para um cluster: em um terminal, genrescope-cli plan. Abra a pasta desse plano para ver o andamento e os resultados enquanto ele é executado.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir um plano</translation>
    </message>
    <message>
        <source>All tasks are done</source>
        <translation>Todas as tarefas estão concluídas</translation>
    </message>
    <message>
        <source>A finer round was added: submit the plan again.</source>
        <translation>Uma rodada mais fina foi adicionada: envie o plano novamente.</translation>
    </message>
    <message>
        <source>Its tables are in the folder.</source>
        <translation>As tabelas estão na pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs heard</source>
        <translation>
            <numerusform>%Ln música ouvida</numerusform>
            <numerusform>%Ln músicas ouvidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln clips</source>
        <translation>
            <numerusform>Características de %Ln trecho</numerusform>
            <numerusform>Características de %Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tasks done</source>
        <translation>
            <numerusform>%1 de %Ln tarefa concluída</numerusform>
            <numerusform>%1 de %Ln tarefas concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are being worked on.</source>
        <translation>
            <numerusform>Mais %Ln está em andamento.</numerusform>
            <numerusform>Mais %Ln estão em andamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed and can be submitted again. The first: %1</source>
        <translation>
            <numerusform>%Ln tarefa falhou e pode ser enviada novamente: %1</numerusform>
            <numerusform>%Ln tarefas falharam e podem ser enviadas novamente. A primeira: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Tocar (Espaço)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl and wheel, or +)</source>
        <translation>Aproximar (Ctrl e roda, ou +)</translation>
    </message>
    <message>
        <source>Farther (Ctrl and wheel, or -)</source>
        <translation>Afastar (Ctrl e roda, ou -)</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is e.g. &quot;Checking the clips&quot;</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>parando…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProtocolJob</name>
    <message>
        <source>A protocol is being measured. What is measured so far is lost.</source>
        <translation>Uma medição por um protocolo está em andamento. O que foi medido até agora será perdido.</translation>
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
        <translation>Até onde se pode crer em sua confiança</translation>
    </message>
    <message>
        <source>of the clips are named rightly by one network (95 % interval %1)</source>
        <translation>dos trechos são nomeados corretamente por uma única rede (intervalo de 95%: %1)</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Uma rede</translation>
    </message>
    <message>
        <source>± %1 over seeds; macro F1 %2</source>
        <translation>± %1 entre sementes; F1 macro %2</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>Sem recorrência</translation>
    </message>
    <message>
        <source>%1 together; the rest of the network as it is</source>
        <translation>%1 juntas; o resto da rede como está</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>Máquina de vetores de suporte</translation>
    </message>
    <message>
        <source>on means and deviations of the same columns</source>
        <translation>em médias e desvios das mesmas colunas</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Folds aleatórios</translation>
    </message>
    <message>
        <source>%1 points more, because artists leak</source>
        <translation>%1 pontos a mais, pelo vazamento de artistas</translation>
    </message>
    <message>
        <source>Calibration error %1, before temperature %2. Sure of %3 of the answers; of those %4 are right.</source>
        <translation>Erro de calibração %1, antes da temperatura %2. Há certeza em %3 das respostas; dessas, %4 estão certas.</translation>
    </message>
    <message>
        <source>Calibration error %1, of all networks together</source>
        <translation>Erro de calibração %1, de todas as redes juntas</translation>
    </message>
    <message numerus="yes">
        <source>of the clips are named rightly by %Ln networks together (95 % interval %1)</source>
        <translation>
            <numerusform>dos trechos são nomeados corretamente por %Ln rede (intervalo de 95%: %1)</numerusform>
            <numerusform>dos trechos são nomeados corretamente por %Ln redes juntas (intervalo de 95%: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test clips share an artist with training</source>
        <translation>
            <numerusform>%Ln trecho de teste tem artista em comum com o treinamento</numerusform>
            <numerusform>%Ln trechos de teste têm artista em comum com o treinamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the very sound</source>
        <translation>
            <numerusform>%Ln com exatamente o mesmo som</numerusform>
            <numerusform>%Ln com exatamente o mesmo som</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tested</source>
        <translation>
            <numerusform>%Ln trecho testado</numerusform>
            <numerusform>%Ln trechos testados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by the protocol</source>
        <translation>
            <numerusform>%Ln deixado de fora pelo protocolo</numerusform>
            <numerusform>%Ln deixados de fora pelo protocolo</numerusform>
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
            <numerusform>desvio do valor acima em %Ln partição</numerusform>
            <numerusform>desvio do valor acima em %Ln partições</numerusform>
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
        <translation>Abrir uma coleção</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>By clip number</source>
        <translation>Por número do trecho</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>The harmonic part</source>
        <translation>A parte harmônica</translation>
    </message>
    <message>
        <source>The percussive part</source>
        <translation>A parte percussiva</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>None: each step by itself</source>
        <translation>Nenhuma: cada passo isolado</translation>
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
        <translation>O último passo</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>A média</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Média e desvio</translation>
    </message>
    <message>
        <source>Read both ways</source>
        <translation>Ler nos dois sentidos</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>Categórica</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binária</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine to 0</source>
        <translation>Cosseno até 0</translation>
    </message>
    <message>
        <source>Halves when stuck</source>
        <translation>Metade ao estagnar</translation>
    </message>
    <message>
        <source>The last epoch</source>
        <translation>A última época</translation>
    </message>
    <message>
        <source>The best epoch</source>
        <translation>A melhor época</translation>
    </message>
    <message>
        <source>Standardise every column</source>
        <translation>Padronizar cada coluna</translation>
    </message>
    <message>
        <source>Hear clips at five speeds</source>
        <translation>Ouvir em cinco velocidades</translation>
    </message>
    <message>
        <source>Every genre counts the same</source>
        <translation>Todo gênero conta igual</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>O que entra</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>70 % of each genre&apos;s clips train, 20 % guide the choice of settings, 10 % are looked at once, at the end. By artist: no artist, as far as they are known, is in two parts.</source>
        <translation>70% dos trechos de cada gênero treinam, 20% orientam a escolha das configurações, 10% são vistos uma vez, no final. Por artista: nenhum artista, até onde são conhecidos, está em dois conjuntos.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source> Hz</source>
        <extracomment>Hertz, behind a number</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source>High-pass from</source>
        <translation>Passa-alta desde</translation>
    </message>
    <message>
        <source>Low-pass up to</source>
        <translation>Passa-baixa até</translation>
    </message>
    <message>
        <source>Pre-emphasis</source>
        <translation>Pré-ênfase</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Ouve</translation>
    </message>
    <message>
        <source>The harmonic part is what holds its pitch, the percussive part what is short: drums, consonants.</source>
        <translation>A parte harmônica é o que mantém a altura; a percussiva, o que é curto: bateria, consoantes.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>A rede</translation>
    </message>
    <message>
        <source>Each layer reads what the one before it says at every step; units are what it can say.</source>
        <translation>Cada camada lê o que a anterior diz a cada passo; as unidades são o que ela pode dizer.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>An LSTM remembers from step to step. None does without: the yardstick that tells what memory brings.</source>
        <translation>Um LSTM lembra de um passo a outro. “Nenhuma” dispensa a memória: a referência que mostra o que ela traz.</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Responde com</translation>
    </message>
    <message>
        <source>How the states over time become one answer. Attention learns which steps matter; the deviation tells how much the states change.</source>
        <translation>Como os estados ao longo do tempo viram uma resposta. A atenção aprende quais passos importam; o desvio diz quanto os estados mudam.</translation>
    </message>
    <message>
        <source>Cell activation</source>
        <translation>Ativação da célula</translation>
    </message>
    <message>
        <source>What squashes the cell&apos;s state. Sigmoid is the report&apos;s, tanh learns better.</source>
        <translation>O que comprime o estado da célula. A sigmoide é a do relatório; tanh aprende melhor.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>This share of the last layer&apos;s outputs is set to 0 at random while it trains, so that no single one is relied on.</source>
        <translation>Esta parcela das saídas da última camada é posta em 0 ao acaso durante o treinamento, para que a rede não dependa de nenhuma em particular.</translation>
    </message>
    <message>
        <source>Steps at a time</source>
        <translation>Passos por vez</translation>
    </message>
    <message>
        <source>Trains on a random stretch of so many steps; in use the mean of several covers the clip. 0: the whole clip.</source>
        <translation>Treina em uma passagem aleatória desta quantidade de passos; no uso, a média de várias cobre o trecho. 0: o trecho inteiro.</translation>
    </message>
    <message>
        <source>A second set of layers reads the clip from its end.</source>
        <translation>Uma segunda série de camadas lê o trecho a partir do fim.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Como ela aprende</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often every clip is seen.</source>
        <translation>Quantas vezes cada trecho é visto.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Clips whose mean decides a step.</source>
        <translation>Trechos cuja média decide um passo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>The size of a step: too large and it never settles, too small and it never arrives.</source>
        <translation>O tamanho de um passo: grande demais, e nunca se assenta; pequeno demais, e nunca chega.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropia cruzada</translation>
    </message>
    <message>
        <source>What training lessens. Binary is the report&apos;s; categorical looks at the true genre alone.</source>
        <translation>O que o treinamento diminui. A binária é a do relatório; a categórica olha só o gênero verdadeiro.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed, clips and settings give the same network.</source>
        <translation>A mesma semente e os mesmos trechos e configurações dão a mesma rede.</translation>
    </message>
    <message>
        <source>Steps and stopping</source>
        <translation>Passos e parada</translation>
    </message>
    <message>
        <source>Learning rate goes</source>
        <translation>Evolução da taxa</translation>
    </message>
    <message>
        <source>A rate that falls towards the end lets the network settle.</source>
        <translation>Uma taxa que cai perto do fim deixa a rede se assentar.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>The share of all steps over which the learning rate rises from 0.</source>
        <translation>A parcela de todos os passos em que a taxa de aprendizado sobe a partir de 0.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Mantém</translation>
    </message>
    <message>
        <source>The best epoch is the one with the highest accuracy on the development part.</source>
        <translation>A melhor época é a de maior acurácia no conjunto de desenvolvimento.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better one. 0: never.</source>
        <translation>Termina após esta quantidade de épocas sem uma melhor. 0: nunca.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite do gradiente</translation>
    </message>
    <message>
        <source>A step&apos;s gradient is shortened to this norm, so that one odd batch can&apos;t throw the network off. 0: any length.</source>
        <translation>O gradiente de um passo é encurtado até esta norma, para que um lote estranho não possa desviar a rede. 0: qualquer tamanho.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento de pesos</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0 a little at each step.</source>
        <translation>Puxa todos os pesos um pouco para 0 a cada passo.</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>Contra decorar</translation>
    </message>
    <message>
        <source>Brings every column to mean 0 and deviation 1 over the training part. Without it, columns in hertz drown the others.</source>
        <translation>Leva cada coluna a média 0 e desvio 1 no conjunto de treinamento. Sem isso, colunas em hertz abafam as outras.</translation>
    </message>
    <message>
        <source>Limit of inputs</source>
        <translation>Limite das entradas</translation>
    </message>
    <message>
        <source>Standardised values are cut at this many deviations. 0: not.</source>
        <translation>Os valores padronizados são cortados nesta quantidade de desvios. 0: não.</translation>
    </message>
    <message>
        <source>Whitening</source>
        <translation>Branqueamento</translation>
    </message>
    <message>
        <source>Shrinks the directions in which clips of one genre differ, which is where artists are told apart rather than genres. 0: not.</source>
        <translation>Encolhe as direções em que trechos de um mesmo gênero diferem, que é onde se distinguem artistas mais que gêneros. 0: não.</translation>
    </message>
    <message>
        <source>Each clip is also heard one and two semitones lower and higher while training.</source>
        <translation>No treinamento, cada trecho também é ouvido um e dois semitons abaixo e acima.</translation>
    </message>
    <message>
        <source>Difference offsets</source>
        <translation>Desloc. por diferença</translation>
    </message>
    <message>
        <source>Shifts a clip by up to so much of the difference between two others of one genre, as if another artist had played it.</source>
        <translation>Desloca um trecho em até esta parte da diferença entre dois outros do mesmo gênero, como se outro artista o tivesse tocado.</translation>
    </message>
    <message>
        <source>Offset noise</source>
        <translation>Ruído de deslocamento</translation>
    </message>
    <message>
        <source>Shifts every column of a clip by a random amount of this deviation.</source>
        <translation>Desloca cada coluna de um trecho em uma quantidade aleatória com este desvio.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>This share of each target is spread over all genres, so that the network never learns to be certain.</source>
        <translation>Esta parcela de cada alvo é espalhada por todos os gêneros, para que a rede nunca aprenda a ter certeza total.</translation>
    </message>
    <message>
        <source>Clips of rarer genres weigh more, for uneven collections.</source>
        <translation>Trechos de gêneros mais raros pesam mais, para coleções desiguais.</translation>
    </message>
    <message>
        <source>No collection is open yet.</source>
        <translation>Nenhuma coleção está aberta ainda.</translation>
    </message>
    <message>
        <source>Choose at least two genres</source>
        <translation>Escolha pelo menos dois gêneros</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln clips</source>
        <translation>
            <numerusform>%1, %Ln trecho</numerusform>
            <numerusform>%1, %Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers a step, %1 steps a clip</source>
        <translation>
            <numerusform>%Ln número por passo, %1 passos por trecho</numerusform>
            <numerusform>%Ln números por passo, %1 passos por trecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres take part</source>
        <translation>
            <numerusform>%Ln gênero participa</numerusform>
            <numerusform>%Ln gêneros participam</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>camadas</translation>
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
        <translation>Respostas ordenadas pela certeza. Na linha tracejada, respostas com 70% de certeza estão certas sete vezes em dez; abaixo dela, as redes têm certeza demais.</translation>
    </message>
    <message>
        <source>Reliability: calibration error %1</source>
        <translation>Confiabilidade: erro de calibração %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Confiabilidade</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>trechos</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceJob</name>
    <message>
        <source>The report is being reproduced. What is done is kept, and the same folder goes on with the rest.</source>
        <translation>O relatório está sendo reproduzido. O que está pronto é mantido, e a mesma pasta continua com o resto.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ReproduceView</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Reproduce the report</source>
        <translation>Reproduzir o relatório</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>See its trainings</source>
        <translation>Ver seus treinamentos</translation>
    </message>
    <message>
        <source>The report &quot;What am I listening to?&quot; varied one setting after another by hand, blended its three best networks and tested them once. Here all of its experiments run anew; then one page sets its printed figures beside ours, with intervals. Stop at any time: what is done is not done again.</source>
        <translation>O relatório “What am I listening to?” variou manualmente uma configuração após a outra, misturou suas três melhores redes e as testou uma vez. Aqui todos os seus experimentos são refeitos; depois, uma página põe os números impressos ao lado dos nossos, com intervalos. Pare a qualquer momento: o que está feito não é refeito.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Reproduce the 2016 report</source>
        <translation>Reproduzir o relatório de 2016</translation>
    </message>
    <message>
        <source>Length of every training</source>
        <translation>Duração de cada treinamento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>O relatório está gravado.</translation>
    </message>
    <message>
        <source>Stopped; start again to go on from here</source>
        <translation>Parado; inicie de novo para continuar daqui</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Onde fica o relatório</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Ouvindo os trechos</translation>
    </message>
    <message>
        <source>No collection is open: open one on the Data page.</source>
        <translation>Nenhuma coleção está aberta: abra uma na página “Dados”.</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Com %1: %2</translation>
    </message>
    <message>
        <source>Every training is %1 as long as in the report: a quick look, not its figures.</source>
        <translation>Cada treinamento dura %1 do que dura no relatório: uma olhada rápida, não os números dele.</translation>
    </message>
    <message>
        <source>Every training is as long as in the report.</source>
        <translation>Cada treinamento dura o mesmo que no relatório.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trainings done</source>
        <translation>
            <numerusform>%1 de %Ln treinamento concluído</numerusform>
            <numerusform>%1 de %Ln treinamentos concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trainings</source>
        <translation>
            <numerusform>Pronto: %Ln treinamento</numerusform>
            <numerusform>Pronto: %Ln treinamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the test part the average of the three networks recognises %1, their maximum %2; looked at %Ln times.</source>
        <translation>
            <numerusform>No conjunto de teste, a média das três redes reconhece %1, o máximo delas %2; visto %Ln vez.</numerusform>
            <numerusform>No conjunto de teste, a média das três redes reconhece %1, o máximo delas %2; visto %Ln vezes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetails</name>
    <message>
        <source>Development accuracy</source>
        <translation>Acurácia no desenvolvimento</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nome da execução</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre a execução</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Uma nota para você</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Usar para identificar</translation>
    </message>
    <message>
        <source>Train like this</source>
        <translation>Treinar assim</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Its training was cut off: it goes on from the last epochs kept, and ends as if it had never been</source>
        <translation>O treinamento foi interrompido: continua das últimas épocas mantidas e termina como se nada tivesse acontecido</translation>
    </message>
    <message>
        <source>Opens the Train page with all of this run&apos;s settings</source>
        <translation>Abre a página “Treinar” com todas as configurações desta execução</translation>
    </message>
    <message>
        <source>The run leaves the table; Undo brings it back</source>
        <translation>A execução sai da tabela; “Desfazer” a traz de volta</translation>
    </message>
    <message>
        <source>This run has no model yet</source>
        <translation>Esta execução ainda não tem modelo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 de %Ln trecho de desenvolvimento (%2 a %3)</numerusform>
            <numerusform>%1 de %Ln trechos de desenvolvimento (%2 a %3)</numerusform>
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
        <translation>ONNX com escala e calibração…</translation>
    </message>
    <message>
        <source>Epochs as a table (CSV)…</source>
        <translation>Épocas como tabela (CSV)…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>own recipe</source>
        <translation>receita própria</translation>
    </message>
    <message>
        <source>No epoch has ended yet</source>
        <translation>Nenhuma época terminou ainda</translation>
    </message>
    <message>
        <source>Development accuracy by epoch; the dot is the best</source>
        <translation>Acurácia no desenvolvimento por época; o ponto é a melhor</translation>
    </message>
    <message>
        <source>Every setting is as the preset says</source>
        <translation>Todas as configurações são as da predefinição</translation>
    </message>
    <message>
        <source>Differs from the preset: %1</source>
        <translation>Difere da predefinição: %1</translation>
    </message>
    <message>
        <source>Share of the development part that is recognised, with its 95 % interval</source>
        <translation>Parcela do conjunto de desenvolvimento que é reconhecida, com seu intervalo de 95%</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Acurácia no desenv.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Configurações que diferem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln development clips are recognised; with 95 % confidence the true share lies between %2 and %3</source>
        <translation>
            <numerusform>%1 de %Ln trecho de desenvolvimento é reconhecido; com 95% de confiança, a parcela real está entre %2 e %3</numerusform>
            <numerusform>%1 dos %Ln trechos de desenvolvimento são reconhecidos; com 95% de confiança, a parcela real está entre %2 e %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunView</name>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Use on Identify</source>
        <translation>Usar para identificar</translation>
    </message>
    <message>
        <source>Try on a song</source>
        <translation>Testar em uma música</translation>
    </message>
    <message>
        <source>Listens to songs with the best network so far; the training goes on</source>
        <translation>Ouve músicas com a melhor rede até agora; o treinamento continua</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Development accuracy</source>
        <translation>Acurácia no desenvolvimento</translation>
    </message>
    <message>
        <source>The confusion matrix comes with the first epoch.</source>
        <translation>A matriz de confusão vem com a primeira época.</translation>
    </message>
    <message>
        <source>best %1, in epoch %2</source>
        <translation>melhor %1, na época %2</translation>
    </message>
    <message>
        <source>between %1 and %2,
with 95&#x202f;% confidence</source>
        <translation>entre %1 e %2,
com 95% de confiança</translation>
    </message>
    <message>
        <source>This training ended without a result.</source>
        <translation>Este treinamento terminou sem resultado.</translation>
    </message>
    <message>
        <source>First epoch of %1</source>
        <translation>Primeira época de %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>%1 s cada</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>melhor %1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips recognised.
Macro F1 %2.
The network of epoch %3.</source>
        <translation>
            <numerusform>%1 de %Ln trecho de desenvolvimento reconhecido.
F1 macro %2.
A rede da época %3.</numerusform>
            <numerusform>%1 de %Ln trechos de desenvolvimento reconhecidos.
F1 macro %2.
A rede da época %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Nenhuma execução ainda</translation>
    </message>
    <message>
        <source>Every training is kept here with its settings, its curve and its network. Train one, and it appears while it learns.</source>
        <translation>Cada treinamento é guardado aqui com suas configurações, sua curva e sua rede. Treine uma rede, e ele aparece enquanto ela aprende.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open other runs…</source>
        <translation>Abrir outras…</translation>
    </message>
    <message>
        <source>Reproduce the report…</source>
        <translation>Reproduzir o relatório…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shows the runs of another folder</source>
        <translation>Mostra as execuções de outra pasta</translation>
    </message>
    <message>
        <source>Runs every experiment of the 2016 report anew and sets its figures beside the printed ones</source>
        <translation>Refaz cada experimento do relatório de 2016 e põe seus números ao lado dos impressos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Find by name, note, setting…</source>
        <translation>Buscar por nome, nota, configuração…</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Buscar execuções</translation>
    </message>
    <message>
        <source>State of the runs</source>
        <translation>Estado das execuções</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>Abrir uma pasta de execuções</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 foi excluída.</translation>
    </message>
    <message>
        <source>Tick two runs or more, by mouse or Space</source>
        <translation>Marque duas ou mais execuções, com o mouse ou Espaço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln execução</numerusform>
            <numerusform>%Ln execuções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 de %Ln execução</numerusform>
            <numerusform>%1 de %Ln execuções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln runs</source>
        <translation>
            <numerusform>Comparar %Ln execução</numerusform>
            <numerusform>Comparar %Ln execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar a execução</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScaleLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Cores de %1 a %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScoresTableModel</name>
    <message>
        <source>The best of these</source>
        <translation>O melhor destes</translation>
    </message>
    <message>
        <source>Mean over genres</source>
        <translation>Média dos gêneros</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
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
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>De qual rodada</translation>
    </message>
    <message>
        <source>Accuracy by %1</source>
        <translation>Acurácia por %1</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Acurácia por época</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Two settings</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Todas as rodadas</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grosseira</translation>
    </message>
    <message>
        <source>Finer, round %1</source>
        <translation>Mais fina, rodada %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchJob</name>
    <message>
        <source>A search is going on. The trials that are done are kept, and the same search goes on with the rest.</source>
        <translation>Uma busca está em andamento. As tentativas concluídas são mantidas, e a mesma busca continua com o resto.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SearchView</name>
    <message>
        <source>Start the search</source>
        <translation>Iniciar a busca</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>O que varia</translation>
    </message>
    <message>
        <source>Vary one more</source>
        <translation>Variar mais uma</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Todas as combinações</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Sorteadas</translation>
    </message>
    <message>
        <source>After each round a finer grid is laid round the best point so far</source>
        <translation>Após cada rodada, uma grade mais fina é traçada em volta do melhor ponto até agora</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantas</translation>
    </message>
    <message>
        <source>Finer rounds</source>
        <translation>Rodadas mais finas</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>Change it on the Train page</source>
        <translation>Alterar em “Treinar”</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Treinar esta</translation>
    </message>
    <message>
        <source>See all trials</source>
        <translation>Ver todas as tentativas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>One of the settings above has no values yet.</source>
        <translation>Uma das configurações acima ainda não tem valores.</translation>
    </message>
    <message>
        <source>As on the Train page: %1</source>
        <translation>Como na página “Treinar”: %1</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Nada buscado ainda</translation>
    </message>
    <message>
        <source>No collection is open</source>
        <translation>Nenhuma coleção está aberta</translation>
    </message>
    <message>
        <source>Each combination trains a network of its own; the chart shows which settings recognise most of the development clips. The test part is not looked at.</source>
        <translation>Cada combinação treina sua própria rede; o gráfico mostra quais configurações reconhecem mais trechos de desenvolvimento. O conjunto de teste não é visto.</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, then search here.</source>
        <translation>Abra uma coleção de músicas na página “Dados” e depois busque aqui.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Ouvindo os trechos</translation>
    </message>
    <message>
        <source>No trial is done yet</source>
        <translation>Nenhuma tentativa concluída ainda</translation>
    </message>
    <message>
        <source>Best so far: %1</source>
        <translation>Melhor até agora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trials done</source>
        <translation>
            <numerusform>%1 de %Ln tentativa concluída</numerusform>
            <numerusform>%1 de %Ln tentativas concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln trials</source>
        <translation>
            <numerusform>Parado após %Ln tentativa</numerusform>
            <numerusform>Parado após %Ln tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln trials</source>
        <translation>
            <numerusform>Pronto: %Ln tentativa</numerusform>
            <numerusform>Pronto: %Ln tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings in the first round</source>
        <translation>
            <numerusform>%Ln treinamento na primeira rodada</numerusform>
            <numerusform>%Ln treinamentos na primeira rodada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials failed; their runs say why.</source>
        <translation>
            <numerusform>%Ln tentativa falhou; sua execução diz por quê.</numerusform>
            <numerusform>%Ln tentativas falharam; suas execuções dizem por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln development clips (%2 to %3)</source>
        <translation>
            <numerusform>%1 de %Ln trecho de desenvolvimento (%2 a %3)</numerusform>
            <numerusform>%1 de %Ln trechos de desenvolvimento (%2 a %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SetAsideModel</name>
    <message>
        <source>excluded by you</source>
        <translation>ignorado por você</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Pasta habitual</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates. The window is made anew; what is open in it stays open.</source>
        <translation>De todos os textos, números e datas. A janela é refeita; o que está aberto nela continua aberto.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is white on black, with nothing faint. &apos;As the system&apos; follows the desktop, also while the program runs.</source>
        <translation>Claro ou escuro; alto contraste é branco sobre preto, sem nada apagado. &quot;Como o sistema&quot; segue a área de trabalho, também com o programa aberto.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamanho das letras</translation>
    </message>
    <message>
        <source>In per cent of what the desktop asks for. Buttons and rows grow with them.</source>
        <translation>Em por cento do que a área de trabalho pede. Botões e linhas crescem junto.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Escolher a pasta das execuções</translation>
    </message>
    <message>
        <source>Choose the folder of music</source>
        <translation>Escolher a pasta de música</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Each training is kept here in a folder of its own. Runs that are elsewhere stay there. In a terminal this is --store.</source>
        <translation>Cada treinamento é guardado aqui em uma pasta própria. Execuções que estão em outro lugar ficam lá. Em um terminal, é --store.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Where choosing songs and collections begins.</source>
        <translation>Onde começa a escolha de músicas e coleções.</translation>
    </message>
    <message>
        <source>The last collection</source>
        <translation>A última coleção</translation>
    </message>
    <message>
        <source>When the program starts, for those who train every day. What was read of it is kept, so it takes a moment only.</source>
        <translation>Ao iniciar o programa, para quem treina todo dia. O que foi lido dela fica guardado, então leva só um momento.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o passeio</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configurações (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Help and files</source>
        <translation>Ajuda e arquivos</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Passeio</translation>
    </message>
    <message>
        <source>Shows in a minute what each page is for.</source>
        <translation>Mostra em um minuto para que serve cada página.</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Estas configurações</translation>
    </message>
    <message>
        <source>As a file, to have them on another computer too.</source>
        <translation>Como arquivo, para tê-las também em outro computador.</translation>
    </message>
    <message>
        <source>The window will be made anew when the work that goes on has ended, so that none of it is lost.</source>
        <translation>A janela será refeita quando o trabalho em andamento terminar, para que nada dele se perca.</translation>
    </message>
    <message>
        <source>The settings of %1 count from now on.</source>
        <translation>As configurações de %1 valem a partir de agora.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir o guia</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar o registro</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>A chapter for each page, also by F1.</source>
        <translation>Um capítulo para cada página, também com F1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What went wrong, to be sent to the developers if you like.</source>
        <translation>O que deu errado, para enviar aos desenvolvedores se quiser.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListModel</name>
    <message>
        <source>not sure: %1?</source>
        <translation>sem certeza: %1?</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>ouvindo…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongListView</name>
    <message>
        <source>Songs</source>
        <translation>Músicas</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SongView</name>
    <message>
        <source>silent</source>
        <translation>em silêncio</translation>
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
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Ouvindo…</translation>
    </message>
    <message>
        <source>Its turn comes</source>
        <translation>Logo será a vez dela</translation>
    </message>
    <message>
        <source>Reading the first seconds</source>
        <translation>Lendo os primeiros segundos</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>A princípio: %1</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>Neste momento: %1</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Nearest is %1, %2.</source>
        <translation>O mais próximo é %1, %2.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>Desenhando o espectrograma…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canais</numerusform>
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
        <translation>A característica em cada gênero</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>gênero</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desvio</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagDialog</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Write genres into files</source>
        <translation>Gravar gêneros nos arquivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Genre now</source>
        <translation>Gênero atual</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Passa a ser</translation>
    </message>
    <message>
        <source>Only the genre is written: title, artist, cover and all else stay as they are. The old genres are kept, and Undo tagging puts them back.</source>
        <translation>Só o gênero é gravado: título, artista, capa e todo o resto ficam como estão. Os gêneros antigos são guardados, e “Desfazer gravação” os traz de volta.</translation>
    </message>
    <message>
        <source>Write genres</source>
        <translation>Gravar gêneros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will change.</source>
        <translation>
            <numerusform>%Ln arquivo vai mudar.</numerusform>
            <numerusform>%Ln arquivos vão mudar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the genre already.</source>
        <translation>
            <numerusform>%Ln já tem o gênero.</numerusform>
            <numerusform>%Ln já têm o gênero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TaggingJob</name>
    <message>
        <source>Genres are being written into files. The files that it did not come to stay as they are.</source>
        <translation>Gêneros estão sendo gravados nos arquivos. Os arquivos ainda não alcançados ficam como estão.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TestPart</name>
    <message>
        <source>Look at the test part…</source>
        <translation>Ver o conjunto de teste…</translation>
    </message>
    <message>
        <source>The test clips took no part in training, nor in any choice so far</source>
        <translation>Até agora, os trechos de teste não participaram do treinamento nem de nenhuma escolha</translation>
    </message>
    <message>
        <source>Listening to the clips: %1 of %2</source>
        <translation>Ouvindo os trechos: %1 de %2</translation>
    </message>
    <message>
        <source>The test part</source>
        <translation>O conjunto de teste</translation>
    </message>
    <message>
        <source>Look at the test part now?</source>
        <translation>Ver o conjunto de teste agora?</translation>
    </message>
    <message>
        <source>It is kept for the very end: it tells how good a network is on music that had no part in any choice. Whoever chooses settings by it gets a figure that is too good.

Each look is counted and shown with the result.</source>
        <translation>Ele fica reservado para o final: diz quão boa é uma rede com músicas que não participaram de nenhuma escolha. Quem escolhe configurações por ele obtém um número bom demais.

Cada olhada é contada e mostrada com o resultado.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Ouvindo os trechos</translation>
    </message>
    <message>
        <source>Look once more…</source>
        <translation>Ver mais uma vez…</translation>
    </message>
    <message>
        <source>Test part: locked, nobody has looked.</source>
        <translation>Conjunto de teste: bloqueado, ninguém viu.</translation>
    </message>
    <message numerus="yes">
        <source>Test accuracy %1 (%2 to %3), looked at %Ln times</source>
        <translation>
            <numerusform>Acurácia no teste %1 (%2 a %3), visto %Ln vez</numerusform>
            <numerusform>Acurácia no teste %1 (%2 a %3), visto %Ln vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Pular o passeio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Medir…</translation>
    </message>
    <message>
        <source>How accurate such networks are, measured in a way that others can repeat</source>
        <translation>Quão exatas são essas redes, medido de um modo que outros podem repetir</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Stopped before the first epoch had ended</source>
        <translation>Parado antes do fim da primeira época</translation>
    </message>
    <message>
        <source>These settings were used on %1; another collection is open.</source>
        <translation>Estas configurações foram usadas com %1; outra coleção está aberta.</translation>
    </message>
    <message>
        <source>A training is running: let it end first, or stop it.</source>
        <translation>Há um treinamento em andamento: deixe-o terminar ou pare-o.</translation>
    </message>
    <message>
        <source>Listening to the clips</source>
        <translation>Ouvindo os trechos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping: the best epoch so far is kept</source>
        <translation>Parando: a melhor época até agora é mantida</translation>
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
        <translation>Nada com que aprender ainda</translation>
    </message>
    <message>
        <source>Open a collection of music on the Data page, or let it compose one: then train a network on it here.</source>
        <translation>Abra uma coleção de músicas na página “Dados”, ou deixe que o programa componha uma; depois treine uma rede com ela aqui.</translation>
    </message>
    <message>
        <source>Listening to every clip</source>
        <translation>Ouvindo cada trecho</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Pronto para treinar</translation>
    </message>
    <message>
        <source>Their sound becomes the numbers that the network reads. Another training on the same clips will start at once.</source>
        <translation>O som deles vira os números que a rede lê. Outro treinamento com os mesmos trechos começará de imediato.</translation>
    </message>
    <message>
        <source>Loss and accuracy will be drawn here while the network learns. Stop at any time: the best epoch so far is kept.</source>
        <translation>Perda e acurácia serão desenhadas aqui enquanto a rede aprende. Pare a qualquer momento: a melhor época até agora é mantida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips can&apos;t be used and take no part; the Data page says why.</source>
        <translation>
            <numerusform>%Ln trecho não pode ser usado e não participa; a página “Dados” diz por quê.</numerusform>
            <numerusform>%Ln trechos não podem ser usados e não participam; a página “Dados” diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training diverged in epoch %1, so it was stopped; the network of epoch %2 was kept. Try a lower learning rate.</source>
        <translation>O treinamento divergiu na época %1 e por isso foi interrompido; a rede da época %2 foi mantida. Tente uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>Not ready to train</source>
        <translation>Ainda não está pronto para treinar</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainingJob</name>
    <message>
        <source>A network is being trained. What it has learnt so far is kept as a run.</source>
        <translation>Uma rede está sendo treinada. O que ela aprendeu até agora é mantido como execução.</translation>
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
        <translation>As setas percorrem a música; mais e menos mudam o zoom</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WorkControls</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>parando…</translation>
    </message>
</context>
</TS>
