<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pledgebook</source>
        <translation>Pledgebookについて</translation>
    </message>
    <message>
        <source>A reader for documents in which somebody promises something.</source>
        <translation>何かが約束されている文書を読むためのリーダーです。</translation>
    </message>
    <message>
        <source>It works on this machine alone: nothing is sent anywhere, nothing is fetched.</source>
        <translation>このコンピューターの中だけで動作し、データの送信も取得も行いません。</translation>
    </message>
    <message>
        <source>MIT licence. Fonts: Noto, SIL Open Font License.</source>
        <translation>MITライセンス。フォント: Noto(SIL Open Font License)。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>文書を開きます</translation>
    </message>
    <message>
        <source>Open in new &amp;window…</source>
        <translation>新しいウィンドウで開く(&amp;W)…</translation>
    </message>
    <message>
        <source>Give each document its own window</source>
        <translation>文書ごとに別のウィンドウで開きます</translation>
    </message>
    <message>
        <source>&amp;New from clipboard</source>
        <translation>クリップボードから新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>Read the text that was copied</source>
        <translation>コピーしたテキストを読み込みます</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>メモを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Write notes and ratings as a PDF</source>
        <translation>メモと評価をPDFに書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text exactly as it stands in the source</source>
        <translation>選択したテキストを原文のままコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>引用としてコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy with title, date and place</source>
        <translation>題名・日付・箇所を付けてコピーします</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Search text, commitments and notes</source>
        <translation>本文・コミットメント・メモを検索します</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to ¶ or page…</source>
        <translation>段落(¶)またはページへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a paragraph or page, as one cites it</source>
        <translation>引用で使う段落番号またはページへ移動します</translation>
    </message>
    <message>
        <source>About this &amp;document…</source>
        <translation>この文書について(&amp;D)…</translation>
    </message>
    <message>
        <source>Title, date, language; how it was read</source>
        <translation>題名、日付、言語、読み取り方</translation>
    </message>
    <message>
        <source>It is a &amp;heading</source>
        <translation>見出しにする(&amp;H)</translation>
    </message>
    <message>
        <source>It is a &amp;paragraph</source>
        <translation>段落にする(&amp;P)</translation>
    </message>
    <message>
        <source>It is a &amp;list item</source>
        <translation>箇条書きにする(&amp;L)</translation>
    </message>
    <message>
        <source>It is the &amp;title</source>
        <translation>題名にする(&amp;T)</translation>
    </message>
    <message>
        <source>One level &amp;in</source>
        <translation>レベルを1つ下げる(&amp;I)</translation>
    </message>
    <message>
        <source>One level &amp;out</source>
        <translation>レベルを1つ上げる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Join to the block above</source>
        <translation>上のブロックと結合(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>ここで分割(&amp;S)</translation>
    </message>
    <message>
        <source>Cut the block in two at the text cursor</source>
        <translation>カーソルの位置でブロックを2つに分けます</translation>
    </message>
    <message>
        <source>&amp;Why was it read so?</source>
        <translation>こう読み取った理由(&amp;W)</translation>
    </message>
    <message>
        <source>All as it was &amp;read</source>
        <translation>すべて読み取り時の構造に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Take every change of the structure back</source>
        <translation>構造に加えた変更をすべて取り消します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>直前の場所に戻ります</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>戻る前の場所に進みます</translation>
    </message>
    <message>
        <source>Ne&amp;xt commitment</source>
        <translation>次のコミットメント(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious commitment</source>
        <translation>前のコミットメント(&amp;V)</translation>
    </message>
    <message>
        <source>Note &amp;on this section</source>
        <translation>この節へのメモ(&amp;O)</translation>
    </message>
    <message>
        <source>Mar&amp;k commitment</source>
        <translation>コミットメントとしてマーク(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>修正(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>却下(&amp;D)…</translation>
    </message>
    <message>
        <source>Set what is chosen aside, with a ground</source>
        <translation>選択したものを、理由を付けて却下します</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>選別(&amp;T)</translation>
    </message>
    <message>
        <source>Secon&amp;d view</source>
        <translation>2つ目の本文(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のパネル(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のパネル(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tick as kept</source>
        <translation>履行としてチェック(&amp;T)</translation>
    </message>
    <message>
        <source>Tick the chosen commitment, or untick it (Space in the list)</source>
        <translation>選択したコミットメントにチェックを付けるか外します(一覧ではSpace)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the chosen commitment or the selected passage</source>
        <translation>選択したコミットメントまたは箇所にメモを書きます</translation>
    </message>
    <message>
        <source>Write a note on the section you read</source>
        <translation>読んでいる節にメモを書きます</translation>
    </message>
    <message>
        <source>Note on the &amp;document</source>
        <translation>文書全体へのメモ(&amp;D)</translation>
    </message>
    <message>
        <source>Write a note on the whole document</source>
        <translation>文書全体にメモを書きます</translation>
    </message>
    <message>
        <source>Add a &amp;link as evidence…</source>
        <translation>根拠資料にリンクを追加(&amp;L)…</translation>
    </message>
    <message>
        <source>Add a &amp;file as evidence…</source>
        <translation>根拠資料にファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy a file into the library as evidence</source>
        <translation>ファイルを根拠資料としてライブラリにコピーします</translation>
    </message>
    <message>
        <source>Add a &amp;quotation as evidence…</source>
        <translation>根拠資料に引用を追加(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ratings by &amp;actor…</source>
        <translation>主体別の評価(&amp;A)…</translation>
    </message>
    <message>
        <source>Rate each actor on each commitment</source>
        <translation>コミットメントごとに各主体を評価します</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>See what changed, and go back to a former state</source>
        <translation>変更を確認し、以前の状態に戻せます</translation>
    </message>
    <message>
        <source>&amp;Freeze present state…</source>
        <translation>現在の状態を固定(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep the notebook as it stands under a name</source>
        <translation>いまのノートを名前を付けて残します</translation>
    </message>
    <message>
        <source>Mark the selected text as a commitment</source>
        <translation>選択したテキストをコミットメントとしてマークします</translation>
    </message>
    <message>
        <source>Correct what was found</source>
        <translation>検出内容を修正します</translation>
    </message>
    <message>
        <source>Walk through the proposals and decide on each</source>
        <translation>候補を1件ずつ見て採否を決めます</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>Accept what is chosen</source>
        <translation>選択したものを採用します</translation>
    </message>
    <message>
        <source>&amp;Forget decision</source>
        <translation>採否を未決に戻す(&amp;F)</translation>
    </message>
    <message>
        <source>Be undecided again on what is chosen</source>
        <translation>選択したものの採否を未決に戻します</translation>
    </message>
    <message>
        <source>S&amp;plit in two</source>
        <translation>2つに分割(&amp;P)</translation>
    </message>
    <message>
        <source>Cut the commitment in two at the text cursor</source>
        <translation>カーソルの位置でコミットメントを2つに分けます</translation>
    </message>
    <message>
        <source>&amp;Join to the next</source>
        <translation>次と結合(&amp;J)</translation>
    </message>
    <message>
        <source>Join two chosen commitments into one</source>
        <translation>選択した2件のコミットメントを1件にまとめます</translation>
    </message>
    <message>
        <source>Accept all &amp;shown…</source>
        <translation>表示中をすべて採用(&amp;S)…</translation>
    </message>
    <message>
        <source>Dismiss all sho&amp;wn…</source>
        <translation>表示中をすべて却下(&amp;W)…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>Give what is chosen tags of your own</source>
        <translation>選択したものに自分のタグを付けます</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the chart panel</source>
        <translation>グラフパネルの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Page as printed</source>
        <translation>原本のページ(&amp;P)</translation>
    </message>
    <message>
        <source>Show the page of a PDF beside the text</source>
        <translation>PDFのページを本文の横に表示します</translation>
    </message>
    <message>
        <source>Show the text once more, at another place</source>
        <translation>同じ本文をもう1つ、別の箇所で表示します</translation>
    </message>
    <message>
        <source>&amp;Read alone</source>
        <translation>本文だけを表示(&amp;R)</translation>
    </message>
    <message>
        <source>Hide or show what stands beside the text</source>
        <translation>本文の周りのパネルの表示を切り替えます</translation>
    </message>
    <message>
        <source>Comman&amp;ds…</source>
        <translation>コマンド(&amp;D)…</translation>
    </message>
    <message>
        <source>Find any command by its words</source>
        <translation>どのコマンドも名前から探せます</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pledgebook</source>
        <translation>Pledgebookについて(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <translation>ログフォルダーを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめに(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>ハイコントラスト(ライト)(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>ハイコントラスト(ダーク)(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BarsPlot</name>
    <message>
        <source>Further bars</source>
        <translation>続きの棒</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>日付と場所</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart}(表)</translation>
    </message>
    <message>
        <source>{chart}: chart; the table says the same</source>
        <translation>{chart}: グラフ。表に同じ内容があります</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the same data as a table</source>
        <translation>同じデータを表で示します</translation>
    </message>
    <message>
        <source>Save the chart or its table</source>
        <translation>グラフまたは表を保存します</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG画像…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG図形…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV表…</translation>
    </message>
    <message>
        <source>Preparing charts…</source>
        <translation>グラフを準備しています…</translation>
    </message>
    <message>
        <source>The chart cannot be drawn ({error}); the table has the same figures.</source>
        <translation>グラフを描けません({error})。表に同じ数値があります。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>グラフを図形として保存</translation>
    </message>
    <message>
        <source>Save the chart’s table</source>
        <translation>グラフの表を保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The chart could not be made into a file; it may be too large.</source>
        <translation>グラフをファイルにできませんでした。大きすぎる可能性があります。</translation>
    </message>
</context>
<context>
    <name>ChartSlot</name>
    <message>
        <source>Preparing charts…</source>
        <translation>グラフを準備しています…</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>Dismissed</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Detached · </source>
        <translation>位置不明 · </translation>
    </message>
    <message>
        <source> · to review</source>
        <translation> · 要再確認</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>期限 {date}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{count} evidence</source>
        <translation>根拠資料{count}件</translation>
    </message>
</context>
<context>
    <name>ChecklistList</name>
    <message>
        <source>Commitments</source>
        <translation>コミットメント</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>No strength stated</source>
        <translation>強さの記載なし</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>主体の記載なし</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>冒頭</translation>
    </message>
    <message>
        <source>No longer found in the source</source>
        <translation>原文に見つからなくなったもの</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>手動でマーク</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>COMMITMENTS</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>{kept} kept · {rated} rated · {rest} not</source>
        <translation>履行{kept} · 評価済み{rated} · 未評価{rest}</translation>
    </message>
    <message>
        <source>{rated} of {total} rated</source>
        <translation>{total}件中{rated}件を評価済み</translation>
    </message>
    <message>
        <source>Open a document: the commitments found in it are listed here, to be ticked off and noted on.</source>
        <translation>文書を開くと、検出されたコミットメントがここに並び、チェックやメモを付けられます。</translation>
    </message>
    <message>
        <source>No commitment passes the filter.</source>
        <translation>絞り込みに合うコミットメントはありません。</translation>
    </message>
    <message>
        <source>No commitment was found in this text. </source>
        <translation>この本文からコミットメントは検出されませんでした。</translation>
    </message>
    <message>
        <source>Select a passage and choose “Mark commitment” to add one of your own.</source>
        <translation>箇所を選択し「コミットメントとしてマーク」を選ぶと、自分で追加できます。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この語を含むコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what was found</source>
        <translation>検出内容の修正</translation>
    </message>
    <message>
        <source>names, with commas between</source>
        <translation>名称をコンマで区切って入力</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>as found ({strength})</source>
        <translation>検出のまま({strength})</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>検出なし</translation>
    </message>
    <message>
        <source>What you leave empty stays as it was found. The source text is not changed.</source>
        <translation>空欄の項目は検出されたままになります。原文は変更されません。</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>見出し語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>主体(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>強さ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金額(&amp;M)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Pledgebook met an error it did not expect. What you typed is stored, and the window stays open: go on, or close and start again if something looks wrong.</source>
        <translation>Pledgebookで予期しないエラーが発生しました。入力した内容は保存されており、ウィンドウは開いたままです。そのまま続けるか、様子がおかしいときは閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>A report without any text of your document lies in {path}.</source>
        <translation>文書の本文を含まないレポートが {path} にあります。</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show report in &amp;folder</source>
        <translation>レポートをフォルダーで表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>US dollars</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日本円</translation>
    </message>
    <message>
        <source>Pounds sterling</source>
        <translation>英ポンド</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>中国人民元</translation>
    </message>
    <message>
        <source>Korean won</source>
        <translation>韓国ウォン</translation>
    </message>
    <message>
        <source>Indian rupees</source>
        <translation>インドルピー</translation>
    </message>
    <message>
        <source>Canadian dollars</source>
        <translation>カナダドル</translation>
    </message>
    <message>
        <source>Australian dollars</source>
        <translation>豪ドル</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>What is wrong with the day</source>
        <translation>日付の誤り</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>Pick a day: {name}</source>
        <translation>日付を選ぶ: {name}</translation>
    </message>
    <message>
        <source>No day: write 2026-03-31, 2026-03 or 2026.</source>
        <translation>日付ではありません。2026-03-31、2026-03、2026のように入力してください。</translation>
    </message>
    <message>
        <source>That day is still to come: it was not taken over.</source>
        <translation>未来の日付のため、反映していません。</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>No deadline</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>No day named</source>
        <translation>日付の記載なし</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>期限内に完了</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>遅れて完了</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>基準日 {day}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>期限の状況</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Kept as of {day}, the day given with the rating</source>
        <translation>{day}時点で履行(評価に付けた日付)</translation>
    </message>
    <message>
        <source>Rated as kept on {day}; a rating may give another day</source>
        <translation>{day}に履行と評価(評価に別の日付を付けられます)</translation>
    </message>
    <message>
        <source>({n} days after the deadline).</source>
        <translation>(期限の{n}日後)</translation>
    </message>
</context>
<context>
    <name>DeadlinesSource</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Day to which deadlines are counted</source>
        <translation>期限を数える基準日</translation>
    </message>
    <message>
        <source>Deadlines are counted to this day</source>
        <translation>期限はこの日を基準に数えます</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Count deadlines to the present day again</source>
        <translation>期限の基準日を今日に戻します</translation>
    </message>
    <message>
        <source>Count deadlines to a day</source>
        <translation>期限の基準日を変更</translation>
    </message>
    <message>
        <source>Commitments with a deadline stand here on a time axis.</source>
        <translation>期限のあるコミットメントがここで時間軸に並びます。</translation>
    </message>
    <message>
        <source>No commitment here says by when. A deadline that you add under “Correct finding” will stand here.</source>
        <translation>期限を述べるコミットメントはありません。「修正」で期限を加えると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Deadlines that name no day stand in the table: {n}.</source>
        <translation>日付のない期限は表にあります: {n}件。</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Undecided</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>手動でマーク</translation>
    </message>
</context>
<context>
    <name>DeskSlot</name>
    <message>
        <source>Preparing the checklist…</source>
        <translation>チェックリストを準備しています…</translation>
    </message>
</context>
<context>
    <name>DismissMenu</name>
    <message>
        <source>On which ground?</source>
        <translation>却下の理由を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>その他(&amp;O)…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Not a commitment</source>
        <translation>コミットメントではない</translation>
    </message>
    <message>
        <source>A record of the past</source>
        <translation>過去の記録</translation>
    </message>
    <message>
        <source>Said of a third party</source>
        <translation>第三者についての記述</translation>
    </message>
    <message>
        <source>A repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Too vague to follow</source>
        <translation>漠然としていて追跡できない</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>About this document</source>
        <translation>この文書について</translation>
    </message>
    <message>
        <source>2019-05-28, 2019-05 or 2019</source>
        <translation>2019-05-28、2019-05、2019など</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>本文から除いたもの</translation>
    </message>
    <message>
        <source>Left out of the text, because it is none of it:</source>
        <translation>本文ではないため除いたもの:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{name}, from the clipboard</source>
        <translation>{name}(クリップボードから)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
    </message>
    <message>
        <source>Says it is from</source>
        <translation>記載された日付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n}ページ</translation>
    </message>
    <message>
        <source>What you change here is yours and can be undone. The source is not changed.</source>
        <translation>ここでの変更は自分のノートに残り、元に戻せます。原文は変更されません。</translation>
    </message>
    <message>
        <source>That is no date: write year, month and day with hyphens between, as 2019-05-28.</source>
        <translation>日付ではありません。2019-05-28のように、年・月・日をハイフンで区切って入力してください。</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence: a link</source>
        <translation>根拠資料: リンク</translation>
    </message>
    <message>
        <source>Evidence: a file</source>
        <translation>根拠資料: ファイル</translation>
    </message>
    <message>
        <source>Evidence: a quotation</source>
        <translation>根拠資料: 引用</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表日</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>閲覧日</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>引用文(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>where it stands, if it is on the web</source>
        <translation>ウェブにある場合は、その場所</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <translation>発行者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>公表日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>閲覧日(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>File to keep as evidence</source>
        <translation>根拠資料として保存するファイル</translation>
    </message>
    <message>
        <source>Give the address of the link.</source>
        <translation>リンクのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“{address}” has not the form of a web address, as https://example.org/page has.</source>
        <translation>「{address}」は https://example.org/page のようなウェブアドレスの形になっていません。</translation>
    </message>
    <message>
        <source>Choose a file; it is copied into the library.</source>
        <translation>ファイルを選択してください。ライブラリにコピーされます。</translation>
    </message>
    <message>
        <source>Give the words that are quoted.</source>
        <translation>引用する文を入力してください。</translation>
    </message>
</context>
<context>
    <name>EvidenceDrop</name>
    <message>
        <source>These {size:,} characters were not taken: a quotation has room for {most:,}.</source>
        <translation>{size:,}文字あるため取り込みませんでした。引用の上限は{most:,}文字です。</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Open evidence: {title}</source>
        <translation>根拠資料を開く: {title}</translation>
    </message>
    <message>
        <source>More on this evidence</source>
        <translation>この根拠資料の操作</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>{day}閲覧</translation>
    </message>
    <message>
        <source>⚠ the file is gone from the library</source>
        <translation>⚠ ファイルがライブラリから失われています</translation>
    </message>
    <message>
        <source>⚠ the file is not what was added: it was altered</source>
        <translation>⚠ ファイルが追加時から変更されています</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>+ add</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>根拠資料を追加</translation>
    </message>
    <message>
        <source>Add a link, a file or a quotation; or drop one here</source>
        <translation>リンク・ファイル・引用を追加します。ここにドロップもできます</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>リンク(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quotation…</source>
        <translation>引用(&amp;Q)…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“{name}” could not be written: {why}. Nothing was changed.</source>
        <translation>「{name}」を書き込めませんでした: {why}。何も変更していません。</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed there</source>
        <translation>その場所に置ける大きさを超えます</translation>
    </message>
    <message>
        <source>there is no permission to write in that folder</source>
        <translation>そのフォルダーに書き込む権限がありません</translation>
    </message>
    <message>
        <source>that folder is read-only</source>
        <translation>そのフォルダーは読み取り専用です</translation>
    </message>
    <message>
        <source>that folder does not exist</source>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>the file name is too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>The PDF is tagged but does not meet PDF/UA-1 in every point.</source>
        <translation>PDFはタグ付きですが、PDF/UA-1のすべての要件は満たしていません。</translation>
    </message>
    <message>
        <source>The fonts of the program are not found: install it anew. Nothing was written.</source>
        <translation>プログラムのフォントが見つかりません。インストールし直してください。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The report could not be laid out: {message}. Nothing was written.</source>
        <translation>レポートを組版できませんでした: {message}。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes to PDF</source>
        <translation>メモをPDFに書き出し</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>USレター</translation>
    </message>
    <message>
        <source>left out of the report if empty</source>
        <translation>空欄ならレポートに載りません</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>載せる項目</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>すべてのコミットメント</translation>
    </message>
    <message>
        <source>Only what is rated</source>
        <translation>評価済みのもののみ</translation>
    </message>
    <message>
        <source>Only what has a note or evidence</source>
        <translation>メモか根拠資料のあるもののみ</translation>
    </message>
    <message>
        <source>All, with what is only possible</source>
        <translation>すべて(可能性のあるものを含む)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>Say under which name the PDF shall be kept.</source>
        <translation>PDFのファイル名を入力してください。</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name}はすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>The journal does not reach back to this state: choose another.</source>
        <translation>履歴がこの状態までさかのぼれません。別の状態を選んでください。</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name}を書き出しています…</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name}を書き出しました。</translation>
    </message>
    <message>
        <source>No font had {characters}; each stands in the PDF as its number.</source>
        <translation>{characters}はどのフォントにもなく、PDFでは文字番号で示しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The PDF could not be made; your notes are safe.</source>
        <translation>PDFを作成できませんでした。メモは無事です。</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>キャンセルしました。ファイルは作成していません。</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>Amount ({currency})</source>
        <translation>金額({currency})</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>主体と内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>(in {n} places)</source>
        <translation>({n}か所)</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>{n} amounts together</source>
        <translation>{n}件の合計</translation>
    </message>
    <message>
        <source>amounts that are part of another: {n}</source>
        <translation>他の金額の内訳{n}件</translation>
    </message>
    <message>
        <source>amounts a year or other rates: {n}</source>
        <translation>年額などの率{n}件</translation>
    </message>
    <message>
        <source>Not in the sums: {what}.</source>
        <translation>合計に含まないもの: {what}。</translation>
    </message>
    <message>
        <source>Parts sum to {sum}, the text says {stated}.</source>
        <translation>内訳の合計は{sum}ですが、本文には{stated}とあります。</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>拠出者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
</context>
<context>
    <name>FiguresSource</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Currency, and what amounts are put together by</source>
        <translation>通貨と金額のまとめ方</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>記載どおり</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>主体別</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>目的別</translation>
    </message>
    <message>
        <source>By stage: announced, committed, signed, disbursed</source>
        <translation>段階別: 発表、約束、署名、支出</translation>
    </message>
    <message>
        <source>{currency}, as stated</source>
        <translation>{currency}、記載どおり</translation>
    </message>
    <message>
        <source>{currency}, by actor</source>
        <translation>{currency}、主体別</translation>
    </message>
    <message>
        <source>{currency}, by purpose</source>
        <translation>{currency}、目的別</translation>
    </message>
    <message>
        <source>{currency}, by stage</source>
        <translation>{currency}、段階別</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>段階別</translation>
    </message>
    <message>
        <source>The amounts that a document states are drawn here, one currency at a time.</source>
        <translation>文書に示された金額を、通貨ごとにここに図示します。</translation>
    </message>
    <message>
        <source>No sum of money was found in this document.</source>
        <translation>この文書に金額は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the checklist</source>
        <translation>チェックリストを絞り込む</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Group and sort</source>
        <translation>グループと並べ替え</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>強さ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>採否(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Amount of at least…</source>
        <translation>金額の下限(&amp;A)…</translation>
    </message>
    <message>
        <source>To &amp;review</source>
        <translation>要再確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Without evidence</source>
        <translation>根拠資料なし(&amp;W)</translation>
    </message>
    <message>
        <source>Also what is only &amp;possible</source>
        <translation>可能性のあるものも表示(&amp;P)</translation>
    </message>
    <message>
        <source>Also d&amp;ismissed</source>
        <translation>却下したものも表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>この絞り込みを保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Group by section</source>
        <translation>節ごと</translation>
    </message>
    <message>
        <source>Group by status</source>
        <translation>状況ごと</translation>
    </message>
    <message>
        <source>Group by actor</source>
        <translation>主体ごと</translation>
    </message>
    <message>
        <source>Group by strength</source>
        <translation>強さごと</translation>
    </message>
    <message>
        <source>Group by deadline</source>
        <translation>期限ごと</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Sort by place</source>
        <translation>本文の順</translation>
    </message>
    <message>
        <source>Sort by deadline</source>
        <translation>期限順</translation>
    </message>
    <message>
        <source>Sort by amount</source>
        <translation>金額順</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>状況順</translation>
    </message>
    <message>
        <source>Sort by actor</source>
        <translation>主体順</translation>
    </message>
    <message>
        <source>{n} of {total} shown</source>
        <translation>{total}件中{n}件を表示</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Show commitments that state at least this amount, in millions of any currency:</source>
        <translation>この金額以上を示すコミットメントを表示(通貨を問わず、100万単位):</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>絞り込みの保存</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>Footnotes</name>
    <message>
        <source>Back to where this note belongs</source>
        <translation>この注が付いている箇所へ戻る</translation>
    </message>
</context>
<context>
    <name>Freezing</name>
    <message>
        <source>Freeze present state</source>
        <translation>現在の状態を固定</translation>
    </message>
    <message>
        <source>Name of the state, such as “interim report March”:</source>
        <translation>状態の名前(例: 「3月中間報告」):</translation>
    </message>
    <message>
        <source>There is a state “{name}” already. Replace it?</source>
        <translation>状態「{name}」はすでにあります。置き換えますか?</translation>
    </message>
</context>
<context>
    <name>GroundsPart</name>
    <message>
        <source>Rated as of</source>
        <translation>評価の基準日</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>評価理由</translation>
    </message>
    <message>
        <source>Why this rating</source>
        <translation>この評価にした理由</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>“{typed}” was not taken as the day of a rating. {problem}</source>
        <translation>「{typed}」は評価の日付として反映していません。{problem}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Taken up</source>
        <translation>項目を作成</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Ratings by actor</source>
        <translation>主体別の評価</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>評価理由</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>採否</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>却下理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>見出し語</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Rating method</source>
        <translation>評価方式</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>評価する主体</translation>
    </message>
    <message>
        <source>Frozen states</source>
        <translation>固定した状態</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>作成を取り消し</translation>
    </message>
    <message>
        <source>Evidence added: {title}</source>
        <translation>根拠資料を追加: {title}</translation>
    </message>
    <message>
        <source>Evidence removed: {title}</source>
        <translation>根拠資料を削除: {title}</translation>
    </message>
    <message>
        <source>Evidence edited: {title}</source>
        <translation>根拠資料を編集: {title}</translation>
    </message>
    <message>
        <source>{n} corrections</source>
        <translation>修正{n}件</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>own mark</source>
        <translation>手動マーク</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>表示する変更</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>Ratings of the whole notebook</source>
        <translation>ノート全体の評価</translation>
    </message>
    <message>
        <source>All changes of the whole notebook</source>
        <translation>ノート全体のすべての変更</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>変更(新しい順)</translation>
    </message>
    <message>
        <source>&amp;Show in document</source>
        <translation>文書で表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go back to this state</source>
        <translation>この状態に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Give this entry the state it had after the change: itself a change, can be undone</source>
        <translation>この項目をこの変更の直後の状態に戻します。これも変更の1つで、元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Freeze present state…</source>
        <translation>現在の状態を固定(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep the notebook as it stands now under a name; reports can be made from it</source>
        <translation>いまのノートを名前を付けて残します。そこからレポートを作成できます</translation>
    </message>
    <message>
        <source>Frozen states</source>
        <translation>固定した状態</translation>
    </message>
    <message>
        <source>F&amp;orget state</source>
        <translation>固定を解除(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Frozen states; the export dialog offers them</source>
        <translation>固定した状態(書き出しの画面で選べます)</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Go back to the state after this change (itself a change that can be undone)</source>
        <translation>この変更の直後の状態に戻します(これも元に戻せます)</translation>
    </message>
    <message>
        <source>Go back to: {words}</source>
        <translation>戻す: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>The document itself</source>
        <translation>文書そのもの</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>(削除済み)</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>All changes…</source>
        <translation>すべての変更…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Why flagged</source>
        <translation>検出理由</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>掲載理由</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>手動でマーク</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>no ground given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>The source no longer has this passage. The note is kept.</source>
        <translation>原文にこの箇所はもうありません。メモは残っています。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>States</source>
        <translation>記載あり</translation>
    </message>
    <message>
        <source>nothing that can be tested</source>
        <translation>検証できる記載なし</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>means</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>除外理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除いたもの</translation>
    </message>
    <message>
        <source>“{words}”: probably “{probable}” ({reason}). The text is left as it is.</source>
        <translation>「{words}」: おそらく「{probable}」({reason})。原文はそのままです。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Correct what was found (F2)</source>
        <translation>検出内容を修正します(F2)</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>This is no commitment: set it aside, with a ground (Del)</source>
        <translation>コミットメントではないものを、理由を付けて却下します(Del)</translation>
    </message>
    <message>
        <source>Mark as commitment</source>
        <translation>コミットメントとしてマーク</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>マークを外す</translation>
    </message>
    <message>
        <source>Choose a commitment, or click any sentence: its quotation, rating, note and history stand here.</source>
        <translation>コミットメントを選ぶか、本文の文をクリックすると、引用・評価・メモ・履歴がここに表示されます。</translation>
    </message>
    <message>
        <source>Your note. It is saved as you type.</source>
        <translation>メモ(入力すると自動で保存されます)</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>却下を取り消す</translation>
    </message>
    <message>
        <source>Not flagged as a commitment</source>
        <translation>コミットメントとして検出されていません</translation>
    </message>
    <message>
        <source>Your note on the whole document.</source>
        <translation>文書全体へのメモ</translation>
    </message>
    <message>
        <source>Your note on this section.</source>
        <translation>この節へのメモ</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter…</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>操作を絞り込む</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>選択した操作のキー</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>キー:</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”; nothing was changed.</source>
        <translation>{keys}は「{action}」で使われています。変更していません。</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{n} characters</source>
        <translation>{n}文字</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n}語</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library {path} was written by a newer Pledgebook (format {version}, this one knows {count}); it was left untouched: install the newer program, or name another with --library.</source>
        <translation>ライブラリ {path} は新しいPledgebookで書かれています(形式{version}、このプログラムが扱えるのは{count}まで)。手を加えていません。新しいプログラムをインストールするか、--libraryで別のものを指定してください。</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Pledgebook; it was left untouched.</source>
        <translation>ライブラリ {path} は新しいPledgebookで書かれています。手を加えていません。</translation>
    </message>
    <message>
        <source>The library {path} is damaged and could not be set aside ({error}); nothing was changed.</source>
        <translation>ライブラリ {path} は壊れており、退避もできませんでした({error})。何も変更していません。</translation>
    </message>
    <message>
        <source>“{name}” is no file: nothing was added.</source>
        <translation>「{name}」はファイルではないため、追加していません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({error}): nothing was added.</source>
        <translation>「{name}」を読み込めないため({error})、追加していません。</translation>
    </message>
    <message>
        <source>“{name}” has {size:,.0f} MB; evidence may have {most_bytes:,.0f} MB: nothing was added; give a link to it instead.</source>
        <translation>「{name}」は{size:,.0f} MBあり、根拠資料の上限{most_bytes:,.0f} MBを超えるため、追加していません。代わりにリンクを登録してください。</translation>
    </message>
    <message>
        <source>“{name}” grows while it is read: nothing was added.</source>
        <translation>「{name}」は読み込み中に大きくなっているため、追加していません。</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{name}”: nothing was added; make room, and add it again.</source>
        <translation>「{name}」を保存する空きがディスクにないため、追加していません。空きを作ってからもう一度追加してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied into the library ({error}): nothing was added.</source>
        <translation>「{name}」をライブラリにコピーできなかったため({error})、追加していません。</translation>
    </message>
    <message>
        <source>There can be no library at {folder}: {error}.</source>
        <translation>{folder} にライブラリを置けません: {error}。</translation>
    </message>
    <message>
        <source>The document could not be taken into the library at {folder}: {error}.</source>
        <translation>文書を {folder} のライブラリに取り込めませんでした: {error}。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({error}); its notes are untouched: close other programs that use it and make sure that there is room on the disk, or name another with --library.</source>
        <translation>ライブラリ {path} を開けません({error})。メモはそのままです。ライブラリを使っている他のプログラムを閉じ、ディスクの空きを確かめるか、--libraryで別のものを指定してください。</translation>
    </message>
    <message>
        <source>{path} holds notes that could not be stored, and cannot be read; it is left there.</source>
        <translation>保存できなかったメモの入った {path} を読み込めません。ファイルはそのまま残しています。</translation>
    </message>
    <message>
        <source>{n} of {all} changes in {path} could not be stored; the file is left there.</source>
        <translation>{path} の変更{all}件のうち{n}件を保存できませんでした。ファイルはそのまま残しています。</translation>
    </message>
    <message>
        <source>{n} changes that could not be stored last time are in the library now.</source>
        <translation>前回保存できなかった変更{n}件をライブラリに取り込みました。</translation>
    </message>
    <message>
        <source>The library at {folder} cannot be written to: you can read and take notes, but they last only until you close the window, so export them, or start with --library and another folder.</source>
        <translation>{folder} のライブラリに書き込めません。閲覧もメモもできますが、メモはウィンドウを閉じると失われます。書き出しておくか、--libraryで別のフォルダーを指定して起動してください。</translation>
    </message>
    <message>
        <source>Some changes could not be stored anywhere, as no folder could be written to, and are lost.</source>
        <translation>書き込めるフォルダーがなく、一部の変更はどこにも保存できずに失われました。</translation>
    </message>
    <message>
        <source>Some changes could not be stored in the library; they are in {path} instead. They are taken in when the library is opened again.</source>
        <translation>一部の変更をライブラリに保存できず、{path} に保存しました。次にライブラリを開くときに取り込みます。</translation>
    </message>
    <message>
        <source>Some changes could not be stored in the library; they are in {path} instead.</source>
        <translation>一部の変更をライブラリに保存できず、{path} に保存しました。</translation>
    </message>
    <message>
        <source>The library was damaged: it is kept as {name} in {folder}, and a new one was begun with {n} changes saved from it.</source>
        <translation>ライブラリが壊れていたため、{folder} に {name} として残し、救い出した変更{n}件で新しいライブラリを作成しました。</translation>
    </message>
    <message>
        <source>The library was damaged: it is kept as {name} in {folder}, and a new one was begun; no notes could be read from it.</source>
        <translation>ライブラリが壊れていたため、{folder} に {name} として残し、新しいライブラリを作成しました。メモは読み出せませんでした。</translation>
    </message>
    <message>
        <source>Something you entered could not be stored ({failure}); it is kept as long as the window is open, and written beside the library when you close it: export your notes before.</source>
        <translation>入力した内容の一部を保存できませんでした({failure})。ウィンドウを開いている間は保持し、閉じるときにライブラリの横に書き込みます。その前にメモを書き出してください。</translation>
    </message>
    <message>
        <source>What you typed could not be stored just now ({failure}); it is kept and tried again every {seconds:.0f} seconds: make room on the disk, and do not close the window before.</source>
        <translation>入力した内容をいま保存できませんでした({failure})。保持したまま{seconds:.0f}秒ごとに再試行します。ディスクの空きを作り、それまでウィンドウを閉じないでください。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No log is kept, because its folder cannot be written to: {error}.</source>
        <translation>ログのフォルダーに書き込めないため、ログは残りません: {error}。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>構造(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った文書(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Read on the left, tick on the right: a box in the margin or Space in the list ticks what was kept.
Enter writes a note, 0 to 5 rate, J and K go on. Everything is saved as you type and can be undone.
“Export notes…” makes a PDF of it. Open your own text with Ctrl+O, or drop it here.</source>
        <translation>左で読み、右でチェックします。余白の四角か、一覧でSpaceを押すと、履行にチェックが付きます。
Enterでメモ、0~5で評価、JとKで前後に移動します。入力はすべて自動で保存され、元に戻せます。
「メモを書き出す…」でPDFになります。自分の文書はCtrl+Oで開くか、ここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message>
        <source>Ratings by actor</source>
        <translation>主体別の評価</translation>
    </message>
    <message>
        <source>{method}. Keys: {keys}</source>
        <translation>{method}。キー: {keys}</translation>
    </message>
    <message>
        <source>&amp;Members…</source>
        <translation>主体の一覧(&amp;M)…</translation>
    </message>
    <message>
        <source>List who is rated, for instance all members of a group</source>
        <translation>評価する主体(グループの全構成員など)を指定します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No commitment names an actor: list the members to be rated.</source>
        <translation>主体を記したコミットメントがありません。評価する主体を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is rated yet.</source>
        <translation>まだ評価がありません。</translation>
    </message>
    <message>
        <source>Compliance {percent:.0f} %: mean {mean:+.2f} of {count} ratings</source>
        <translation>遵守率 {percent:.0f}%:{count}件の評価の平均 {mean:+.2f}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>評価する主体</translation>
    </message>
    <message>
        <source>Who is rated, a name a line; empty: whom the commitments name.</source>
        <translation>評価する主体を1行に1つずつ。空欄ならコミットメントに記された主体です。</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All members</source>
        <translation>全主体</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>全コミットメント</translation>
    </message>
    <message>
        <source>mean {mean:+.2f} of {count} ratings</source>
        <translation>{count}件の評価の平均 {mean:+.2f}</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Ratings, commitments by actors</source>
        <translation>評価(コミットメント×主体)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Status</source>
        <translation>状況(&amp;S)</translation>
    </message>
    <message>
        <source>Rating &amp;method</source>
        <translation>評価方式(&amp;M)</translation>
    </message>
    <message>
        <source>Add &amp;evidence</source>
        <translation>根拠資料を追加(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Proposals</source>
        <translation>候補の採否(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>コミットメント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Mark commitment</source>
        <translation>コミットメントをマーク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>メモを書き出す…</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>読み込めません({error})</translation>
    </message>
    <message>
        <source>it cannot be read (its brackets are nested too deeply)</source>
        <translation>読み込めません(括弧の入れ子が深すぎます)</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name}がありません</translation>
    </message>
    <message>
        <source>The rating method {name} is not used, as {why}: mend {path}, or take it away.</source>
        <translation>評価方式{name}は使いません。理由: {why}。{path} を直すか、取り除いてください。</translation>
    </message>
    <message>
        <source>it must have 2 to {most} values</source>
        <translation>値は2個から{most}個まで必要です</translation>
    </message>
    <message>
        <source>its first value does not come to the status not-rated</source>
        <translation>最初の値がnot-ratedに対応していません</translation>
    </message>
    <message>
        <source>two of its values have one key</source>
        <translation>同じkeyの値が2つあります</translation>
    </message>
    <message>
        <source>it rates each actor and counts no mean, which the commitment as a whole would have</source>
        <translation>主体ごとに評価するのに平均を計算せず、コミットメント全体の値が決まりません</translation>
    </message>
    <message>
        <source>it counts a mean, and a value has no score</source>
        <translation>平均を計算するのに、scoreのない値があります</translation>
    </message>
    <message>
        <source>it counts a mean, and all scores are the same</source>
        <translation>平均を計算するのに、scoreがすべて同じです</translation>
    </message>
    <message>
        <source>value {number} is no table</source>
        <translation>{number}番目の値が表になっていません</translation>
    </message>
    <message>
        <source>a key is some letters without a slash</source>
        <translation>keyはスラッシュを含まない文字列です</translation>
    </message>
    <message>
        <source>score is no number</source>
        <translation>scoreが数値ではありません</translation>
    </message>
    <message>
        <source>score is no finite number</source>
        <translation>scoreが有限の数値ではありません</translation>
    </message>
    <message>
        <source>value {number} has no {name}</source>
        <translation>{number}番目の値に{name}がありません</translation>
    </message>
    <message>
        <source>in value {number} {error}</source>
        <translation>{number}番目の値で、{error}</translation>
    </message>
    <message>
        <source>{name} is no table of words by language</source>
        <translation>{name}が言語別の表になっていません</translation>
    </message>
    <message>
        <source>{name} has no English words (en)</source>
        <translation>{name}に英語(en)がありません</translation>
    </message>
    <message>
        <source>{name} is no text</source>
        <translation>{name}が文字列ではありません</translation>
    </message>
    <message>
        <source>{name} is no whole number</source>
        <translation>{name}が整数ではありません</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your note. It is saved as you type.</source>
        <translation>メモ(入力すると自動で保存されます)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>お知らせを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Documents ({suffixes})</source>
        <translation>文書 ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>文書を開く</translation>
    </message>
    <message>
        <source>The clipboard holds no text to read.</source>
        <translation>クリップボードに読み込めるテキストがありません。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source> The open document is untouched.</source>
        <translation> 開いている文書はそのままです。</translation>
    </message>
    <message>
        <source>Open the copy in the library</source>
        <translation>ライブラリの控えを開く</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> ほか{n}件</translation>
    </message>
    <message>
        <source>Not read either: {names}.</source>
        <translation>次も読み込めませんでした: {names}。</translation>
    </message>
    <message>
        <source>One more document was read into the library; it is under “Open recent”.</source>
        <translation>ほかに1件の文書をライブラリに読み込みました。「最近使った文書」にあります。</translation>
    </message>
    <message>
        <source>{n} documents more were read into the library; they are under “Open recent”.</source>
        <translation>ほかに{n}件の文書をライブラリに読み込みました。「最近使った文書」にあります。</translation>
    </message>
    <message>
        <source>From the clipboard; kept in the library</source>
        <translation>クリップボードから(ライブラリに保存)</translation>
    </message>
    <message>
        <source>No document opened yet</source>
        <translation>まだ文書を開いていません</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>この一覧を消去</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>no commitments</source>
        <translation>コミットメントなし</translation>
    </message>
    <message>
        <source>{kept} of {total} commitments kept</source>
        <translation>コミットメント{total}件中{kept}件を履行</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>OUTLINE</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The sections of the document you open stand here.</source>
        <translation>開いた文書の節がここに並びます。</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page as printed</source>
        <translation>原本のページ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>The pages of a PDF are shown here as they were printed.</source>
        <translation>PDFのページを印刷されたとおりに表示します。</translation>
    </message>
    <message>
        <source>This document has no pages to show: only a PDF has.</source>
        <translation>この文書に表示できるページはありません。ページがあるのはPDFだけです。</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>{total}ページ中{n}ページ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Drawing page {n}…</source>
        <translation>{n}ページを描画しています…</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>“{name}” is encrypted. Its password, which is not stored:</source>
        <translation>「{name}」は暗号化されています。パスワード(保存されません):</translation>
    </message>
    <message>
        <source>That was not the password of “{name}”. Once more:</source>
        <translation>「{name}」のパスワードが違います。もう一度入力してください:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Go back to an earlier state</source>
        <translation>以前の状態に戻す</translation>
    </message>
    <message>
        <source>Freeze state “{name}”</source>
        <translation>状態「{name}」を固定</translation>
    </message>
    <message>
        <source>Forget state “{name}”</source>
        <translation>状態「{name}」の固定を解除</translation>
    </message>
</context>
<context>
    <name>PlaceLabel</name>
    <message>
        <source>Where the current passage stands: its paragraph in the section or as printed, its page</source>
        <translation>現在の箇所の位置(節内または印字された段落番号、ページ)</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>These {size:,} characters were not pasted: a note has room for {most:,}. They are still on the clipboard; keep them in a file and add that as evidence.</source>
        <translation>{size:,}文字あるため貼り付けませんでした。メモの上限は{most:,}文字です。クリップボードには残っているので、ファイルに保存して根拠資料として追加してください。</translation>
    </message>
    <message>
        <source>{count} control characters in the pasted text stand as signs such as ␀.</source>
        <translation>貼り付けたテキストの制御文字{count}個は、␀などの記号で示しています。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>No longer found in the source</source>
        <translation>原文に見つからなくなったもの</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>冒頭</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>主体の記載なし</translation>
    </message>
    <message>
        <source>No strength given</source>
        <translation>強さの記載なし</translation>
    </message>
    <message>
        <source>{name}: {n} of {all} {status}</source>
        <translation>{name}: {all}件中{n}件が{status}</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… ほか{n}件</translation>
    </message>
    <message>
        <source>Changed on that day:</source>
        <translation>この日の変更:</translation>
    </message>
</context>
<context>
    <name>ProgressSource</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>What commitments are counted by</source>
        <translation>コミットメントの集計方法</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>節別</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>主体別</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>強さ別</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>状況別</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>How commitments stand is drawn here: by section, actor, strength and over time.</source>
        <translation>コミットメントの状況を、節・主体・強さ・時間の推移でここに図示します。</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Each day on which a rating changes will be a step here.</source>
        <translation>まだ評価がありません。評価が変わった日ごとに、ここに段が加わります。</translation>
    </message>
    <message>
        <source>No commitment was found in this document; mark one, and it is counted here.</source>
        <translation>この文書にコミットメントは見つかりませんでした。マークすると、ここで数えられます。</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
</context>
<context>
    <name>RatingPart</name>
    <message>
        <source>It still holds</source>
        <translation>評価を維持</translation>
    </message>
    <message>
        <source>Confirm the rating as of today; the grounds for a review are then settled</source>
        <translation>今日の時点で評価を再確認し、再確認の理由を解消します</translation>
    </message>
    <message>
        <source>Rate by actor…</source>
        <translation>主体別に評価…</translation>
    </message>
    <message>
        <source>To review: {grounds}</source>
        <translation>要再確認: {grounds}</translation>
    </message>
    <message>
        <source>No actor is rated apart yet.</source>
        <translation>主体別の評価はまだありません。</translation>
    </message>
    <message>
        <source>{actors}
{rated} of {all} rated: {percent:.0f} %</source>
        <translation>{actors}
{all}主体中{rated}を評価済み: {percent:.0f}%</translation>
    </message>
</context>
<context>
    <name>RatingWishes</name>
    <message>
        <source>Before the deadline</source>
        <translation>期限前の評価</translation>
    </message>
    <message>
        <source>The deadline ({day}) has not passed. Is “{rating}” meant all the same?</source>
        <translation>期限({day})はまだ過ぎていません。それでも「{rating}」としますか?</translation>
    </message>
    <message>
        <source>{n} rated “{rating}”; one “Undo” takes that back.</source>
        <translation>{n}件を「{rating}」と評価しました。「元に戻す」1回で取り消せます。</translation>
    </message>
    <message>
        <source>They were rated so already.</source>
        <translation>すでにその評価になっています。</translation>
    </message>
    <message>
        <source>{n} unticked; one “Undo” takes that back.</source>
        <translation>{n}件のチェックを外しました。「元に戻す」1回で取り消せます。</translation>
    </message>
    <message>
        <source>{n} ticked as kept; one “Undo” takes that back.</source>
        <translation>{n}件を履行としてチェックしました。「元に戻す」1回で取り消せます。</translation>
    </message>
    <message>
        <source>The deadline of {early} of these {n} has not passed. Is “{rating}” meant all the same?</source>
        <translation>この{n}件のうち{early}件は期限がまだ過ぎていません。それでも「{rating}」と評価しますか?</translation>
    </message>
    <message>
        <source>Otherwise nothing is changed.</source>
        <translation>しない場合、何も変更されません。</translation>
    </message>
    <message>
        <source>Rate so</source>
        <translation>そう評価する</translation>
    </message>
    <message>
        <source>“{method}” rates a commitment as a whole. Choose a method that rates each actor: {names}.</source>
        <translation>「{method}」はコミットメント全体を評価します。主体ごとに評価する方式を選んでください: {names}。</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Change rating method</source>
        <translation>評価方式の変更</translation>
    </message>
    <message>
        <source>Change members</source>
        <translation>評価する主体の変更</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rate {n}</source>
        <translation>{n}件を評価</translation>
    </message>
    <message>
        <source>Untick {n}</source>
        <translation>{n}件のチェックを外す</translation>
    </message>
    <message>
        <source>Tick {n} as kept</source>
        <translation>{n}件を履行としてチェック</translation>
    </message>
    <message>
        <source>Rate one actor</source>
        <translation>主体の評価</translation>
    </message>
    <message>
        <source>Confirm rating</source>
        <translation>評価の再確認</translation>
    </message>
    <message>
        <source>Change date of rating</source>
        <translation>評価の基準日の変更</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>“{name}” has no text part; it is damaged or no Word document.</source>
        <translation>「{name}」に本文がありません。壊れているか、Word文書ではありません。</translation>
    </message>
    <message>
        <source>“{encoding}” is no text encoding that is known; choose another one for “{name}”.</source>
        <translation>「{encoding}」は未知の文字コードです。「{name}」には別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{encoding}” is no text encoding; choose another one for “{name}”.</source>
        <translation>「{encoding}」は文字コードではありません。「{name}」には別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a document but a binary file.</source>
        <translation>「{name}」は文書ではなくバイナリファイルです。</translation>
    </message>
    <message>
        <source>One character could not be decoded and stands as “�”; another encoding may fit better.</source>
        <translation>1文字を復号できず「�」で示しています。別の文字コードのほうが合う可能性があります。</translation>
    </message>
    <message>
        <source>{n} characters could not be decoded and stand as “�”; another encoding may fit better.</source>
        <translation>{n}文字を復号できず「�」で示しています。別の文字コードのほうが合う可能性があります。</translation>
    </message>
    <message>
        <source>“{name}” is locked by its seller (DRM); it can only be read in the seller&apos;s program.</source>
        <translation>「{name}」は販売者により保護されており(DRM)、販売者のプログラムでしか読めません。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB of text; it is not opened.</source>
        <translation>「{name}」は展開すると本文が{most} MBを超えるため、開きません。</translation>
    </message>
    <message>
        <source>{n} of {all} chapters are missing from the file.</source>
        <translation>{all}章のうち{n}章がファイルにありません。</translation>
    </message>
    <message>
        <source>“{name}” has no table of its parts; it is damaged or no EPUB book.</source>
        <translation>「{name}」に構成の目録がありません。壊れているか、EPUBではありません。</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, which no book needs; it is not opened.</source>
        <translation>「{name}」は書籍に不要な独自の実体を宣言しているため、開きません。</translation>
    </message>
    <message>
        <source>“{name}” is {what} that Pledgebook cannot read.</source>
        <translation>「{name}」はPledgebookで読めません: {what}。</translation>
    </message>
    <message>
        <source>a file of a kind</source>
        <translation>対応していない種類のファイル</translation>
    </message>
    <message>
        <source>not a document but a binary file</source>
        <translation>文書ではなくバイナリファイル</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ZIPアーカイブ</translation>
    </message>
    <message>
        <source>an old Word document (.doc); save it as .docx or PDF first: a kind of file</source>
        <translation>旧形式のWord文書(.doc)です。.docxかPDFで保存し直してください</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The page has {count:,} tags, which no page to read has; it was not read.</source>
        <translation>ページのタグが{count:,}個あり、文書としては多すぎるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The page is nested {most:,} elements deep, which no real page is; it was not read.</source>
        <translation>ページの要素が{most:,}段も入れ子になっており、文書としては深すぎるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The page has a tag with {attributes:,} attributes, as no real page has; it was not read.</source>
        <translation>ページに属性が{attributes:,}個のタグがあり、文書としては多すぎるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The page leaves so many tags open that it is no real page; it was not read.</source>
        <translation>閉じていないタグが多すぎて文書とは考えられないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The page is nested so deeply in so many places that it is no real page; it was not read.</source>
        <translation>あまりに多くの箇所で深く入れ子になっており、実際のページとは思えないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a document in it.</source>
        <translation>「{name}」はフォルダーです。中の文書を選んでください。</translation>
    </message>
    <message>
        <source>There is no file “{path}”; it may have been moved or renamed.</source>
        <translation>ファイル「{path}」がありません。移動したか、名前が変わった可能性があります。</translation>
    </message>
    <message>
        <source>You are not permitted to read “{name}”; ask its owner, or copy it first.</source>
        <translation>「{name}」を読む権限がありません。所有者に依頼するか、先にコピーしてください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>「{name}」を開けません: {why}。</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not a document.</source>
        <translation>「{name}」は文書ではなく、パイプまたはデバイスです。</translation>
    </message>
    <message>
        <source>“{name}” is too big ({size} MB; at most {most} MB are read).</source>
        <translation>「{name}」は大きすぎます({size} MB。読めるのは{most} MBまで)。</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end: {why}.</source>
        <translation>「{name}」を最後まで読めませんでした: {why}。</translation>
    </message>
    <message>
        <source>“{name}” is too big (at most {most} MB are read).</source>
        <translation>「{name}」は大きすぎます(読めるのは{most} MBまで)。</translation>
    </message>
    <message>
        <source>“{name}” altered while it was read; open it again.</source>
        <translation>「{name}」は読み込み中に変更されました。もう一度開いてください。</translation>
    </message>
    <message>
        <source>“{name}” has no text part; it is damaged or no OpenDocument text.</source>
        <translation>「{name}」に本文がありません。壊れているか、OpenDocumentテキストではありません。</translation>
    </message>
    <message>
        <source>Page {page} cannot be drawn; the text beside it is whole.</source>
        <translation>{page}ページを描画できません。横の本文はすべて読めます。</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be shown; it is damaged or missing.</source>
        <translation>PDFの{page}ページを表示できません。壊れているか、存在しません。</translation>
    </message>
    <message>
        <source>the password does not open it</source>
        <translation>パスワードが合いません</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>“{name}” is encrypted: {tried}.</source>
        <translation>「{name}」は暗号化されています: {tried}。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that is not known here; save it without a password first.</source>
        <translation>「{name}」は未対応の方式で暗号化されています。先にパスワードなしで保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted: it asks for a password.</source>
        <translation>「{name}」は暗号化されています。パスワードが必要です。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in the way of old programs (Blowfish); save it anew with a current LibreOffice first.</source>
        <translation>「{name}」は古いプログラムの方式(Blowfish)で暗号化されています。先に現行のLibreOfficeで保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted with figures that no program writes; it is damaged and not opened.</source>
        <translation>「{name}」の暗号化の値はどのプログラムも書き出さないものです。破損しているため開きませんでした。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted: the password does not open it.</source>
        <translation>「{name}」は暗号化されています。パスワードが合いません。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way (Argon2) that this installation cannot undo; save it without a password first.</source>
        <translation>「{name}」はこの環境では復号できない方式(Argon2)で暗号化されています。先にパスワードなしで保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not complete; copy or download it again.</source>
        <translation>「{name}」は壊れているか、不完全です。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} pages; documents of up to {most:,} are read.</source>
        <translation>「{name}」は{count:,}ページあります。読めるのは{most:,}ページまでです。</translation>
    </message>
    <message>
        <source>“{name}” has no page that can be read; it is damaged or not complete.</source>
        <translation>「{name}」に読めるページがありません。壊れているか、不完全です。</translation>
    </message>
    <message>
        <source>“{name}” has no text in it: its page is a picture (a scan); run text recognition (OCR) over it first.</source>
        <translation>「{name}」に文字がありません。ページが画像(スキャン)なので、先に文字認識(OCR)をかけてください。</translation>
    </message>
    <message>
        <source>“{name}” has no text in it: its {n} pages are pictures (a scan); run text recognition (OCR) over it first.</source>
        <translation>「{name}」に文字がありません。{n}ページが画像(スキャン)なので、先に文字認識(OCR)をかけてください。</translation>
    </message>
    <message>
        <source>{n} of {all} pages are damaged and could not be read.</source>
        <translation>{all}ページのうち{n}ページは壊れていて読めませんでした。</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} lines; documents of up to {most:,} are read.</source>
        <translation>「{name}」は{count:,}行あります。読めるのは{most:,}行までです。</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} paragraphs or rows; documents of up to {most:,} are read.</source>
        <translation>「{name}」の段落・行は{count:,}個あります。読めるのは{most:,}個までです。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>{what} holds tables of {rows:,} rows and {cells:,} cells: it is data, not a document; up to {most_rows:,} and {most_cells:,} are read.</source>
        <translation>{what}には{rows:,}行、{cells:,}セルの表があります。文書ではなくデータです。読み込めるのは{most_rows:,}行、{most_cells:,}セルまでです。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>1 picture is not shown.</source>
        <translation>画像1点は表示していません。</translation>
    </message>
    <message>
        <source>{n} pictures are not shown.</source>
        <translation>画像{n}点は表示していません。</translation>
    </message>
    <message>
        <source>1 comment is left out.</source>
        <translation>コメント1件を除いています。</translation>
    </message>
    <message>
        <source>{n} comments are left out.</source>
        <translation>コメント{n}件を除いています。</translation>
    </message>
    <message>
        <source>The file holds tracked changes: deletions are left out, insertions are read as text.</source>
        <translation>変更履歴のあるファイルです。削除は除き、挿入は本文として読み込みました。</translation>
    </message>
    <message>
        <source>The file holds tracked changes: One deletion is left out, insertions are read as text.</source>
        <translation>変更履歴のあるファイルです。削除1件を除き、挿入は本文として読み込みました。</translation>
    </message>
    <message>
        <source>The file holds tracked changes: {n} deletions are left out, insertions are read as text.</source>
        <translation>変更履歴のあるファイルです。削除{n}件を除き、挿入は本文として読み込みました。</translation>
    </message>
    <message>
        <source>1 embedded document is not read; open the file in Word to see more.</source>
        <translation>埋め込み文書1件は読み込んでいません。Wordで開くと見られます。</translation>
    </message>
    <message>
        <source>{n} embedded documents are not read; open the file in Word to see more.</source>
        <translation>埋め込み文書{n}件は読み込んでいません。Wordで開くと見られます。</translation>
    </message>
    <message>
        <source>A change of the structure ({kind}) no longer fits at “{quote}” and is left out.</source>
        <translation>構造の変更({kind})が「{quote}」に合わなくなったため、除きました。</translation>
    </message>
    <message>
        <source>{kind}: its level was set by hand</source>
        <translation>{kind}: レベルを手動で設定</translation>
    </message>
    <message>
        <source>{kind}: cut by hand</source>
        <translation>{kind}: 手動で分割</translation>
    </message>
    <message>
        <source>{kind}: joined by hand</source>
        <translation>{kind}: 手動で結合</translation>
    </message>
    <message>
        <source>{kind}: set by hand</source>
        <translation>{kind}: 手動で設定</translation>
    </message>
    <message>
        <source>The file holds tracked changes: deletions are left out.</source>
        <translation>変更履歴のあるファイルです。削除は除きました。</translation>
    </message>
    <message>
        <source>The file holds comments: they are left out.</source>
        <translation>コメントのあるファイルです。コメントは除きました。</translation>
    </message>
    <message>
        <source>“{name}” is nested so deeply that it is no real document; it is not opened.</source>
        <translation>「{name}」は文書としては入れ子が深すぎるため、開きません。</translation>
    </message>
    <message>
        <source>The file has no words besides its title; pictures are not shown.</source>
        <translation>題名のほかに文字がないファイルです。画像は表示していません。</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>「{name}」に文字がありません。</translation>
    </message>
    <message>
        <source>a “U.” seems lost at the start of the sentence: {words} stands elsewhere in the text</source>
        <translation>文頭の「U.」が失われているようです。本文の別の箇所に「{words}」があります</translation>
    </message>
    <message>
        <source>a letter seems lost: “{words}” stands elsewhere in the text</source>
        <translation>1文字が失われているようです。本文の別の箇所に「{words}」があります</translation>
    </message>
    <message>
        <source>a space seems lost behind the comma</source>
        <translation>コンマの後の空白が失われているようです</translation>
    </message>
    <message>
        <source>The text holds 1 invisible character for turning the direction of writing: what is shown may stand in another order.</source>
        <translation>書字方向を変える不可視の文字が1個あります。表示される順序が実際と異なることがあります。</translation>
    </message>
    <message>
        <source>The text holds {n} invisible characters for turning the direction of writing: what is shown may stand in another order.</source>
        <translation>書字方向を変える不可視の文字が{n}個あります。表示される順序が実際と異なることがあります。</translation>
    </message>
    <message>
        <source>The text holds 1 NUL character, which cannot be shown.</source>
        <translation>表示できないNUL文字が1個あります。</translation>
    </message>
    <message>
        <source>The text holds {n} NUL characters, which cannot be shown.</source>
        <translation>表示できないNUL文字が{n}個あります。</translation>
    </message>
    <message>
        <source>The date is put together: “{words}” near the top, {year} from the latest full date in the text.</source>
        <translation>日付は組み合わせたものです。冒頭近くの「{words}」と、本文中の最も新しい日付の{year}年によります。</translation>
    </message>
    <message>
        <source>Reading “{name}” went wrong; it is not opened.</source>
        <translation>「{name}」の読み込みに失敗したため、開きません。</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than a document should and was stopped; nothing else is touched.</source>
        <translation>「{name}」の読み込みに時間がかかりすぎたため中止しました。ほかには影響ありません。</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a document should; it is not opened.</source>
        <translation>「{name}」は文書としては多すぎるメモリを必要とするため、開きません。</translation>
    </message>
    <message>
        <source>Reading “{name}” went wrong, which is a fault of Pledgebook; it is not opened.</source>
        <translation>「{name}」の読み込みに失敗しました。Pledgebookの不具合です。文書は開きません。</translation>
    </message>
    <message>
        <source>“{name}” is so damaged that reading it broke off; it is not opened, nothing else is touched.</source>
        <translation>「{name}」は破損がひどく、読み込みが途切れたため開きません。ほかには影響ありません。</translation>
    </message>
    <message>
        <source>The process that reads documents answered with something that is no document.</source>
        <translation>文書を読み込むプロセスから、文書でないものが返されました。</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} packed files; a document has no more than {most:,}.</source>
        <translation>「{name}」には{count:,}個のファイルが入っています。文書であれば{most:,}個までです。</translation>
    </message>
    <message>
        <source>“{name}” is packed with a password; unpack it with the program that made it.</source>
        <translation>「{name}」はパスワード付きで圧縮されています。作成したプログラムで展開してください。</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that no document’s program uses; it is not opened.</source>
        <translation>「{name}」は文書では使われない方法で圧縮されているため、開きません。</translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size} MB in one part; at most {most} MB are read.</source>
        <translation>「{name}」の一部は展開すると{size} MBになります。読めるのは{most} MBまでです。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {times} times its size, as no real document does; it is not opened.</source>
        <translation>「{name}」は展開すると{times}倍を超え、文書としては不自然なため、開きません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be unpacked.</source>
        <translation>「{name}」は壊れています。「{part}」を展開できません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is bigger than it says.</source>
        <translation>「{name}」は壊れています。「{part}」が記録された大きさを超えています。</translation>
    </message>
    <message>
        <source>“{name}” holds more than 10 MB of text without a break; it is no document.</source>
        <translation>「{name}」には切れ目のないテキストが10 MB以上あり、文書ではありません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is not well-formed.</source>
        <translation>「{name}」は壊れています。「{part}」が正しい形式ではありません。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} elements in “{part}”; it is data, not a document.</source>
        <translation>「{name}」の「{part}」は要素が{most:,}個を超えており、文書ではなくデータです。</translation>
    </message>
    <message>
        <source>“{name}” declares a document type of its own, which no such document needs; it is not opened.</source>
        <translation>「{name}」は不要な独自の文書型を宣言しているため、開きません。</translation>
    </message>
    <message>
        <source>The page is so tangled that it cannot be taken apart; it was not read.</source>
        <translation>ページの構造が乱れすぎて解析できないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>“{name}” is protected in a way that no password opens here; save it without protection first.</source>
        <translation>「{name}」はここではパスワードで開けない方式で保護されています。先に保護なしで保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” wants its password hashed {rounds:,} times, as no program does.</source>
        <translation>「{name}」はパスワードの{rounds:,}回のハッシュ計算を求めていますが、そのようなプログラムはありません。</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Text of the document, second view</source>
        <translation>文書の本文(2つ目)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
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
        <source>High contrast, light</source>
        <translation>ハイコントラスト(ライト)</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト(ダーク)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Another language shows at the next start.</source>
        <translation>言語の変更は次回の起動から反映されます。</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>本文のフォント(&amp;F)</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>明朝体(セリフ)</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>ゴシック体(サンセリフ)</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>システムのフォント</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>本文の文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <translation>1行の幅(&amp;W)</translation>
    </message>
    <message>
        <source>your name on this machine</source>
        <translation>このコンピューターでのユーザー名</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>氏名(&amp;Y)</translation>
    </message>
    <message>
        <source>It stands beside each of your changes in the history, from the next start on.</source>
        <translation>次回の起動から、履歴の各変更にこの名前が付きます。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Open a document with Ctrl+O, or drop a file here.
Its text stands here, with every commitment marked.</source>
        <translation>Ctrl+Oで文書を開くか、ここにファイルをドロップしてください。
コミットメントに印を付けた本文がここに表示されます。</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Text of the document</source>
        <translation>文書の本文</translation>
    </message>
    <message>
        <source>Tick as kept</source>
        <translation>履行としてチェック</translation>
    </message>
    <message>
        <source>Probably: {words} ({reason})</source>
        <translation>おそらく: {words}({reason})</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>there are no words here</source>
        <translation>語がありません</translation>
    </message>
    <message>
        <source>this is a question</source>
        <translation>疑問文です</translation>
    </message>
    <message>
        <source>a clause of the preamble: “{words}”</source>
        <translation>前文の句: 「{words}」</translation>
    </message>
    <message>
        <source>it leads into what stands below, which is judged item by item</source>
        <translation>下に続く項目を導く文で、項目ごとに判定します</translation>
    </message>
    <message>
        <source>what stands above it welcomes, recalls or calls on others</source>
        <translation>上の文が歓迎・想起・他者への要請を述べています</translation>
    </message>
    <message>
        <source>“{words}” names an activity of the parties, without a verb that promises it</source>
        <translation>「{words}」は当事者の活動を挙げていますが、約束する動詞がありません</translation>
    </message>
    <message>
        <source>“{words}” tells what is to be done</source>
        <translation>「{words}」は行うべきことを述べています</translation>
    </message>
    <message>
        <source>listed under “{words}”{whose}</source>
        <translation>「{words}」の下に列挙{whose}</translation>
    </message>
    <message>
        <source>“{words}”{whose}</source>
        <translation>「{words}」{whose}</translation>
    </message>
    <message>
        <source>{reason}, decided by {actor}</source>
        <translation>{reason}、決定者は{actor}</translation>
    </message>
    <message>
        <source>{reason}; {remark}</source>
        <translation>{reason}。{remark}</translation>
    </message>
    <message>
        <source> with {subject} ({actors}) as subject</source>
        <translation>(主語は{subject}で、{actors}を指す)</translation>
    </message>
    <message>
        <source> with {subject} as subject</source>
        <translation>(主語は{subject})</translation>
    </message>
    <message>
        <source>a welcome</source>
        <translation>歓迎</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>称賛</translation>
    </message>
    <message>
        <source>appreciation</source>
        <translation>感謝</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>謝意</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>a statement of fact</source>
        <translation>事実の記述</translation>
    </message>
    <message>
        <source>a look back</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>an emphasis</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>a condemnation</source>
        <translation>非難</translation>
    </message>
    <message>
        <source>a position</source>
        <translation>立場の表明</translation>
    </message>
    <message>
        <source>a conviction</source>
        <translation>信念</translation>
    </message>
    <message>
        <source>an affirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>a record of talks</source>
        <translation>協議の記録</translation>
    </message>
    <message>
        <source>an expectation of others</source>
        <translation>他者への期待</translation>
    </message>
    <message>
        <source>an expectation</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>a hope</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>a proclamation</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>advice to others</source>
        <translation>他者への助言</translation>
    </message>
    <message>
        <source>a demand on others</source>
        <translation>他者への要求</translation>
    </message>
    <message>
        <source>a regret</source>
        <translation>遺憾</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>懸念</translation>
    </message>
    <message>
        <source>a view that is shared</source>
        <translation>見解の共有</translation>
    </message>
    <message>
        <source>an endorsement</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>there is no verb here that promises anything</source>
        <translation>約束する動詞がありません</translation>
    </message>
    <message>
        <source>no verb here promises anything</source>
        <translation>約束する動詞がありません</translation>
    </message>
    <message>
        <source>{what}: “{words}”</source>
        <translation>{what}: 「{words}」</translation>
    </message>
    <message>
        <source>past tense or a state reached: “{words}”</source>
        <translation>過去形または完了した状態: 「{words}」</translation>
    </message>
    <message>
        <source>past tense: “{words}”</source>
        <translation>過去形: 「{words}」</translation>
    </message>
    <message>
        <source>what is needed or expected is no promise: “{words}”</source>
        <translation>必要や期待は約束ではありません: 「{words}」</translation>
    </message>
    <message>
        <source>what can or may be is no promise: “{words}”</source>
        <translation>可能性は約束ではありません: 「{words}」</translation>
    </message>
    <message>
        <source>a feeling or a concern: “{words}”</source>
        <translation>感情または懸念: 「{words}」</translation>
    </message>
    <message>
        <source>an emphasis: “{words}”</source>
        <translation>強調: 「{words}」</translation>
    </message>
    <message>
        <source>a statement of fact: “{words}”</source>
        <translation>事実の記述: 「{words}」</translation>
    </message>
    <message>
        <source>“{denial} {word}” denies it</source>
        <translation>「{denial} {word}」で否定されています</translation>
    </message>
    <message>
        <source>a reference to an older promise: “{ground}”</source>
        <translation>以前の約束への言及: 「{ground}」</translation>
    </message>
    <message>
        <source>“{word}” hangs on another verb</source>
        <translation>「{word}」は別の動詞にかかっています</translation>
    </message>
    <message>
        <source>whose it is stays open</source>
        <translation>誰のものかが不明です</translation>
    </message>
    <message>
        <source>“{link} …” describes, in a clause of its own</source>
        <translation>「{link} …」は説明の節です</translation>
    </message>
    <message>
        <source>“{word}” speaks of it without making it</source>
        <translation>「{word}」は約束に触れるだけで、約束していません</translation>
    </message>
    <message>
        <source>an announcement is only mentioned</source>
        <translation>発表に触れているだけです</translation>
    </message>
    <message>
        <source>an older promise is referred to, not made</source>
        <translation>以前の約束への言及で、新たな約束ではありません</translation>
    </message>
    <message>
        <source>“{word}” describes something</source>
        <translation>「{word}」は説明です</translation>
    </message>
    <message>
        <source>“{word}” tells when something was</source>
        <translation>「{word}」は過去の時期を述べています</translation>
    </message>
    <message>
        <source>nobody says “{word}” of an act of his own here</source>
        <translation>「{word}」は自らの行為について述べられていません</translation>
    </message>
    <message>
        <source>past tense, or judged with its own verb</source>
        <translation>過去形か、それ自身の動詞で判定済みです</translation>
    </message>
    <message>
        <source>whose announcement it is stays open</source>
        <translation>誰の発表かが不明です</translation>
    </message>
    <message>
        <source>it tells what something contains</source>
        <translation>何かの内容を述べています</translation>
    </message>
    <message>
        <source>“{word}” is a courtesy here</source>
        <translation>「{word}」は儀礼的な表現です</translation>
    </message>
    <message>
        <source>it is judged with its own verb</source>
        <translation>それ自身の動詞で判定します</translation>
    </message>
    <message>
        <source>whom it is asked of stays open</source>
        <translation>誰に求めているかが不明です</translation>
    </message>
    <message>
        <source>it is asked of others</source>
        <translation>他者に求めています</translation>
    </message>
    <message>
        <source>it is asked of others (“{words}”)</source>
        <translation>他者(「{words}」)に求めています</translation>
    </message>
    <message>
        <source>“{word}” is a noun here</source>
        <translation>「{word}」はここでは名詞です</translation>
    </message>
    <message>
        <source>“{head} that …” tells what is believed, not what is promised</source>
        <translation>「{head} that …」は考えで、約束ではありません</translation>
    </message>
    <message>
        <source>“would” tells what might be, not what is promised</source>
        <translation>「would」は仮定で、約束ではありません</translation>
    </message>
    <message>
        <source>“{link} … {word}” describes, in a clause of its own</source>
        <translation>「{link} … {word}」は説明の節です</translation>
    </message>
    <message>
        <source>“{link} … {word}” tells what is thought or described, not what is promised</source>
        <translation>「{link} … {word}」は考えや説明で、約束ではありません</translation>
    </message>
    <message>
        <source>“{word} be {after}” describes a state</source>
        <translation>「{word} be {after}」は状態の説明です</translation>
    </message>
    <message>
        <source>“{word}” speaks of others (“{words}”)</source>
        <translation>「{word}」は他者(「{words}」)について述べています</translation>
    </message>
    <message>
        <source>“{before} {word}” is judged with its own verb</source>
        <translation>「{before} {word}」はそれ自身の動詞で判定します</translation>
    </message>
    <message>
        <source>“{word} to by” tells whose promise something is</source>
        <translation>「{word} to by」は誰の約束かを述べています</translation>
    </message>
    <message>
        <source>it is said of something that was agreed</source>
        <translation>合意された物事についての記述です</translation>
    </message>
    <message>
        <source>“agreed” describes something</source>
        <translation>「agreed」は説明です</translation>
    </message>
    <message>
        <source>“{word}” describes who acts, and another verb governs</source>
        <translation>「{word}」は行為者の説明で、主となる動詞は別にあります</translation>
    </message>
    <message>
        <source>what is agreed is a view, not an action</source>
        <translation>合意されたのは見解で、行動ではありません</translation>
    </message>
    <message>
        <source>it stands in a condition</source>
        <translation>条件の中にあります</translation>
    </message>
    <message>
        <source>“{word}” describes “{words}”</source>
        <translation>「{word}」は「{words}」の説明です</translation>
    </message>
    <message>
        <source>it is said of no party here</source>
        <translation>当事者についての記述ではありません</translation>
    </message>
    <message>
        <source>it tells whose promise something is</source>
        <translation>誰の約束かを述べています</translation>
    </message>
    <message>
        <source>it is judged with “{before}”</source>
        <translation>「{before}」とともに判定します</translation>
    </message>
    <message>
        <source>it tells what something is meant for</source>
        <translation>何かの目的を述べています</translation>
    </message>
    <message>
        <source>“{before} {word}” is no plan of the parties</source>
        <translation>「{before} {word}」は当事者の計画ではありません</translation>
    </message>
    <message>
        <source>“{word} to {behind}” says something and promises no act</source>
        <translation>「{word} to {behind}」は述べるだけで、行動を約束していません</translation>
    </message>
    <message>
        <source>“{word}” is said of no party here</source>
        <translation>「{word}」は当事者についての記述ではありません</translation>
    </message>
    <message>
        <source>what continues by itself is a fact</source>
        <translation>おのずと続くことは事実です</translation>
    </message>
    <message>
        <source>“continue to {behind}” repeats what is said and promises no act</source>
        <translation>「continue to {behind}」は発言の繰り返しで、行動を約束していません</translation>
    </message>
    <message>
        <source>it is judged as an announcement</source>
        <translation>発表として判定します</translation>
    </message>
    <message>
        <source>“{last}” says something and promises no act</source>
        <translation>「{last}」は述べるだけで、行動を約束していません</translation>
    </message>
    <message>
        <source>“{word} {last}” tells what “{words}” consist of</source>
        <translation>「{word} {last}」は「{words}」の構成を述べています</translation>
    </message>
    <message>
        <source>{what} tells what “{words}” does</source>
        <translation>{what}は「{words}」のすることを述べています</translation>
    </message>
    <message>
        <source>{what} tells what others do</source>
        <translation>{what}は他者のすることを述べています</translation>
    </message>
    <message>
        <source>it stands in a clause that describes</source>
        <translation>説明の節の中にあります</translation>
    </message>
    <message>
        <source>“is to” tells what something amounts to</source>
        <translation>「is to」は何にあたるかを述べています</translation>
    </message>
    <message>
        <source>calls on others</source>
        <translation>他者への要請</translation>
    </message>
    <message>
        <source>it says only that something follows</source>
        <translation>後に続くものを示すだけです</translation>
    </message>
    <message>
        <source>“{words}” with a year that is over tells what was done</source>
        <translation>過ぎた年を伴う「{words}」は、行われたことを述べています</translation>
    </message>
    <message>
        <source>“{words}” names an activity, and nothing here says that it will be done</source>
        <translation>「{words}」は活動を挙げるだけで、行うとは述べていません</translation>
    </message>
    <message>
        <source>“{words}” stands under a heading that tells how things are</source>
        <translation>「{words}」は現状を述べる見出しの下にあります</translation>
    </message>
    <message>
        <source>welcomes, praises or hopes</source>
        <translation>歓迎・称賛・希望</translation>
    </message>
    <message>
        <source>takes a position or voices concern</source>
        <translation>立場や懸念の表明</translation>
    </message>
    <message>
        <source>states what is known or thought</source>
        <translation>認識や考えの記述</translation>
    </message>
    <message>
        <source>says what is needed, not who will do it</source>
        <translation>必要性を述べ、誰が行うかは述べていません</translation>
    </message>
    <message>
        <source>asks others</source>
        <translation>他者への依頼</translation>
    </message>
    <message>
        <source>is an expectation of others or of events</source>
        <translation>他者や物事への期待</translation>
    </message>
    <message>
        <source>is a forecast or hearsay</source>
        <translation>予測または伝聞</translation>
    </message>
    <message>
        <source>describes what a thing is or is for</source>
        <translation>物事の説明またはその目的</translation>
    </message>
    <message>
        <source>tells what was done</source>
        <translation>行われたことの記述</translation>
    </message>
    <message>
        <source>describes what is</source>
        <translation>現状の説明</translation>
    </message>
    <message>
        <source>says what is or comes about by itself</source>
        <translation>状態、またはおのずと起こること</translation>
    </message>
    <message>
        <source>says what is done without saying who will do it</source>
        <translation>受け身で、誰が行うかは述べていません</translation>
    </message>
    <message>
        <source>says what becomes possible</source>
        <translation>可能になることの記述</translation>
    </message>
    <message>
        <source>appeals to others or guesses</source>
        <translation>呼びかけまたは推測</translation>
    </message>
    <message>
        <source>tells what is under way</source>
        <translation>進行中のことの記述</translation>
    </message>
    <message>
        <source>is negated</source>
        <translation>否定されています</translation>
    </message>
    <message>
        <source>“{words}” are others than the parties</source>
        <translation>「{words}」は当事者以外です</translation>
    </message>
    <message>
        <source>“{words}” names a thing and no action</source>
        <translation>「{words}」は物事の名で、行動ではありません</translation>
    </message>
    <message>
        <source>“{words}” asks others</source>
        <translation>「{words}」は他者への依頼です</translation>
    </message>
    <message>
        <source>“{named}” are others than the parties: what they do is expected, not promised</source>
        <translation>「{named}」は当事者以外で、その行動は期待であって約束ではありません</translation>
    </message>
    <message>
        <source>“{named}” speaks of itself</source>
        <translation>「{named}」はそれ自身について述べています</translation>
    </message>
    <message>
        <source>“{words}” with {subject} as subject describes what a thing does</source>
        <translation>{subject}を主語とする「{words}」は、物事の働きの説明です</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>物事</translation>
    </message>
    <message>
        <source>“{words}” {ground}</source>
        <translation>「{words}」: {ground}</translation>
    </message>
    <message>
        <source>{reason}; deadline “{words}”</source>
        <translation>{reason}。期限「{words}」</translation>
    </message>
    <message>
        <source>{reason}, “{words}”</source>
        <translation>{reason}、「{words}」</translation>
    </message>
    <message>
        <source>{reason}; amount “{words}”</source>
        <translation>{reason}。金額「{words}」</translation>
    </message>
    <message>
        <source>{reason}; amounts “{words}”</source>
        <translation>{reason}。金額「{words}」</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>{n} more remarks on how it was read.</source>
        <translation>読み取りについての注記がほかに{n}件あります。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>advertisement</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>バナー</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>コメント欄</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>クッキーの通知</translation>
    </message>
    <message>
        <source>deleted words</source>
        <translation>削除された語</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>画像の説明</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>ダイアログ</translation>
    </message>
    <message>
        <source>embedded page</source>
        <translation>埋め込みページ</translation>
    </message>
    <message>
        <source>form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>前付け情報</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>非表示のテキスト</translation>
    </message>
    <message>
        <source>hidden words</source>
        <translation>隠し文字</translation>
    </message>
    <message>
        <source>language choice</source>
        <translation>言語の選択</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>リンク集</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>note that nothing refers to</source>
        <translation>参照のない注</translation>
    </message>
    <message>
        <source>number without words</source>
        <translation>本文のない番号</translation>
    </message>
    <message>
        <source>outside the article</source>
        <translation>記事の外</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>フッター</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>reading aid</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>関連リンク</translation>
    </message>
    <message>
        <source>running footer</source>
        <translation>ページ下部の柱</translation>
    </message>
    <message>
        <source>running header</source>
        <translation>ページ上部の柱</translation>
    </message>
    <message>
        <source>search form</source>
        <translation>検索フォーム</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>共有ボタン</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>subscription form</source>
        <translation>購読フォーム</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>text for screen readers</source>
        <translation>読み上げ用テキスト</translation>
    </message>
    <message>
        <source>title page</source>
        <translation>扉</translation>
    </message>
    <message>
        <source>words under a merged cell</source>
        <translation>結合セルに隠れた語</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>“{title}” ({day}) came after the rating.</source>
        <translation>「{title}」({day})は評価の後のものです。</translation>
    </message>
    <message>
        <source>The source has other words now; rated were: “{quote}”</source>
        <translation>原文の表現が変わりました。評価したのは: 「{quote}」</translation>
    </message>
    <message>
        <source>The source no longer has the passage that was rated.</source>
        <translation>評価した箇所は原文にもうありません。</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>▾ All rules</source>
        <translation>▾ すべての基準</translation>
    </message>
    <message>
        <source>▸ All rules</source>
        <translation>▸ すべての基準</translation>
    </message>
    <message>
        <source>All rules of the rating method</source>
        <translation>評価方法のすべての基準</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Kept &amp;filters</source>
        <translation>保存した絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>None kept yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>削除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search text, commitments and notes  ·  Ctrl+F</source>
        <translation>本文・コミットメント・メモを検索  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>{n} found, {own} in your notes</source>
        <translation>{n}件(メモなどに{own}件)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>見出し語</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>評価理由</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>却下理由</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>{kind}: {n}</source>
        <translation>{kind}: {n}</translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation>{k} / {n}</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>保健</translation>
    </message>
    <message>
        <source>Water and sanitation</source>
        <translation>水と衛生</translation>
    </message>
    <message>
        <source>Government and society</source>
        <translation>行政と社会</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>運輸</translation>
    </message>
    <message>
        <source>Digital and communications</source>
        <translation>デジタル・通信</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Banking and finance</source>
        <translation>銀行・金融</translation>
    </message>
    <message>
        <source>Food, farming, forests</source>
        <translation>食料・農林</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>産業</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>貿易</translation>
    </message>
    <message>
        <source>Climate and nature</source>
        <translation>気候・自然</translation>
    </message>
    <message>
        <source>Infrastructure and cities</source>
        <translation>インフラ・都市</translation>
    </message>
    <message>
        <source>Humanitarian aid</source>
        <translation>人道支援</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>防衛</translation>
    </message>
    <message>
        <source>No purpose named</source>
        <translation>目的の記載なし</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reading {n} documents…</source>
        <translation>{n}件の文書を読み込んでいます…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name}を開いています…</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>チェックを外す</translation>
    </message>
    <message>
        <source>Tick as kept</source>
        <translation>履行としてチェック</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>状況の変更</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Forget decision</source>
        <translation>採否を未決に戻す</translation>
    </message>
    <message>
        <source>Correct finding</source>
        <translation>検出内容の修正</translation>
    </message>
    <message>
        <source>Mark commitment</source>
        <translation>コミットメントのマーク</translation>
    </message>
    <message>
        <source>Mark passage</source>
        <translation>箇所のマーク</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>マークを外す</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモの編集</translation>
    </message>
    <message>
        <source>Exporting notes…</source>
        <translation>メモを書き出しています…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Edit evidence</source>
        <translation>根拠資料の編集</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>根拠資料の追加</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>根拠資料の削除</translation>
    </message>
    <message>
        <source>“{name}” was not added, as what it belongs to is no longer shown: add it again.</source>
        <translation>対象の項目が表示されなくなったため「{name}」は追加していません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>Keeping {name}…</source>
        <translation>{name}を保存しています…</translation>
    </message>
    <message>
        <source>Checking evidence…</source>
        <translation>根拠資料を確認しています…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Also in the panes</source>
        <translation>パネル内のキー</translation>
    </message>
    <message>
        <source>Tick the chosen commitment (list, text)</source>
        <translation>選択したコミットメントにチェック(一覧、本文)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Edit the note (list)</source>
        <translation>メモを編集(一覧)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the sentence at the text cursor (text)</source>
        <translation>カーソルのある文を選択(本文)</translation>
    </message>
    <message>
        <source>Next, previous place found (search)</source>
        <translation>次・前の一致箇所(検索)</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter、Shift+Enter</translation>
    </message>
    <message>
        <source>Back to the text (search), to the list (note)</source>
        <translation>本文へ(検索)、一覧へ(メモ)戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Announced</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>No stage named</source>
        <translation>段階の記載なし</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>In the works</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>一部履行</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不履行</translation>
    </message>
</context>
<context>
    <name>StatusButtons</name>
    <message>
        <source>{name} ({key}): {rule}</source>
        <translation>{name}({key}):{rule}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of the work under way</source>
        <translation>処理の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What a reader should know about how this document was read</source>
        <translation>この文書の読み取りについての注記</translation>
    </message>
    <message>
        <source>Encoding of the file; choose another one where the guess is wrong</source>
        <translation>ファイルの文字コード。推定が誤っているときは別のものを選べます</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>文書を開いていません</translation>
    </message>
    <message>
        <source>{n} commitments</source>
        <translation>コミットメント{n}件</translation>
    </message>
    <message>
        <source>{n} figures</source>
        <translation>数値{n}件</translation>
    </message>
    <message>
        <source>Source changed since {day}</source>
        <translation>{day}以降に原文の変更あり</translation>
    </message>
    <message>
        <source>Source unchanged since {day}</source>
        <translation>{day}以降、原文の変更なし</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>注記1件</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>注記{n}件</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>firm</source>
        <translation>確約</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>aspirational</source>
        <translation>努力目標</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Change kind of block</source>
        <translation>ブロックの種類の変更</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>レベルの変更</translation>
    </message>
    <message>
        <source>Join blocks</source>
        <translation>ブロックの結合</translation>
    </message>
    <message>
        <source>A block can be cut only between two of its words.</source>
        <translation>ブロックを分割できるのは、語と語の間だけです。</translation>
    </message>
    <message>
        <source>Split block</source>
        <translation>ブロックの分割</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>題名の設定</translation>
    </message>
    <message>
        <source>Describe document</source>
        <translation>文書情報の変更</translation>
    </message>
    <message>
        <source>Structure as read</source>
        <translation>読み取り時の構造に戻す</translation>
    </message>
    <message>
        <source>Reading as {name}…</source>
        <translation>{name}として読み込んでいます…</translation>
    </message>
    <message>
        <source>Change encoding</source>
        <translation>文字コードの変更</translation>
    </message>
    <message>
        <source>Following the new structure…</source>
        <translation>新しい構造を反映しています…</translation>
    </message>
</context>
<context>
    <name>StructureWishes</name>
    <message>
        <source>, level {n}</source>
        <translation>、レベル{n}</translation>
    </message>
    <message>
        <source>Why it was read so</source>
        <translation>こう読み取った理由</translation>
    </message>
    <message>
        <source>The structure is as it was read: there is nothing to take back.</source>
        <translation>構造は読み取り時のままです。取り消す変更はありません。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Paragraph or page, as one cites it: 12, (ii), p. 4</source>
        <translation>引用で使う段落番号またはページ: 12、(ii)、p. 4</translation>
    </message>
    <message>
        <source>There is no “{wanted}” in this document.</source>
        <translation>この文書に「{wanted}」はありません。</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Split in two</source>
        <translation>2つに分割</translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation>コミットメントの分割</translation>
    </message>
    <message>
        <source>Joined to another</source>
        <translation>別のものと結合</translation>
    </message>
    <message>
        <source>Join commitments</source>
        <translation>コミットメントの結合</translation>
    </message>
    <message>
        <source>Accept {n}</source>
        <translation>{n}件を採用</translation>
    </message>
    <message>
        <source>Dismiss {n}</source>
        <translation>{n}件を却下</translation>
    </message>
    <message>
        <source>Forget {n} decisions</source>
        <translation>{n}件の採否を未決に戻す</translation>
    </message>
</context>
<context>
    <name>TriageBar</name>
    <message>
        <source>Triage: {n} of {total} decided</source>
        <translation>選別: {total}件中{n}件決定</translation>
    </message>
    <message>
        <source>Triage: all {n} decided</source>
        <translation>選別: 全{n}件決定</translation>
    </message>
</context>
<context>
    <name>TriageWishes</name>
    <message>
        <source>Accept  {key}</source>
        <translation>採用  {key}</translation>
    </message>
    <message>
        <source>Dismiss  {key}</source>
        <translation>却下  {key}</translation>
    </message>
    <message>
        <source>Edit  {key}</source>
        <translation>修正  {key}</translation>
    </message>
    <message>
        <source>Split  {key}</source>
        <translation>分割  {key}</translation>
    </message>
    <message>
        <source>Join  {key}</source>
        <translation>結合  {key}</translation>
    </message>
    <message>
        <source>Nothing undecided is shown in this direction.</source>
        <translation>この方向に未決のものはありません。</translation>
    </message>
    <message>
        <source>All proposals that are shown have been decided on.</source>
        <translation>表示中の候補はすべて採否を決めました。</translation>
    </message>
    <message>
        <source>{n} accepted; one “Undo” takes that back.</source>
        <translation>{n}件を採用しました。「元に戻す」1回で取り消せます。</translation>
    </message>
    <message>
        <source>{n} dismissed; one “Undo” takes that back.</source>
        <translation>{n}件を却下しました。「元に戻す」1回で取り消せます。</translation>
    </message>
    <message>
        <source>{n} decisions forgotten; one “Undo” takes that back.</source>
        <translation>{n}件の採否を未決に戻しました。「元に戻す」1回で取り消せます。</translation>
    </message>
    <message>
        <source>They were decided so already.</source>
        <translation>すでにそのように決まっています。</translation>
    </message>
    <message>
        <source>Put the text cursor where the second promise begins, and split again.</source>
        <translation>2つ目の約束が始まる位置にカーソルを置き、もう一度分割してください。</translation>
    </message>
    <message>
        <source>Accept {n} proposals that are shown and not yet decided on?</source>
        <translation>表示中で未決の候補{n}件を採用しますか?</translation>
    </message>
    <message>
        <source>Dismiss {n} proposals that are shown and not yet decided on?</source>
        <translation>表示中で未決の候補{n}件を却下しますか?</translation>
    </message>
    <message>
        <source>Nothing that is shown is still undecided.</source>
        <translation>表示中に未決のものはありません。</translation>
    </message>
    <message>
        <source>Decide on all shown</source>
        <translation>表示中の一括採否</translation>
    </message>
    <message>
        <source>Choose the two commitments to be joined.</source>
        <translation>結合する2件のコミットメントを選択してください。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, with commas between:</source>
        <translation>タグをコンマで区切って入力:</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>タグの編集</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <source>Throw away what you typed here?</source>
        <translation>ここに入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>入力を続ける</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Evidence belongs to a commitment, a passage or a section: choose one, or mark this sentence.</source>
        <translation>根拠資料はコミットメント・箇所・節に付けます。いずれかを選ぶか、この文をマークしてください。</translation>
    </message>
    <message>
        <source>&amp;Note on the document</source>
        <translation>文書全体へのメモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note on this section</source>
        <translation>この節へのメモ(&amp;N)</translation>
    </message>
</context>
</TS>
