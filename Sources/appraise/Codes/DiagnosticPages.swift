// swift-format-ignore-file
/// The paragraphs of docs/Diagnostics.md, by code. Written from the page by its test: change the
/// page, then run `REWRITE_GOLDENS=1 swift test --filter DiagnosticPagesTests`.
enum DiagnosticPages {
  static let all: [String: String] = [
    "L0101": #"""
      L0101 unclosed name
      A quote has no partner, or a name is broken over two lines.
      Cause: `测评票“现场测评票，英文名“Live ballot”。`
      Do: close the name on its line; delete a quote that is one too many.
      """#,
    "L0102": #"""
      L0102 unknown word
      A word is not a keyword. The message offers the nearest keyword.
      Cause: `四舍五进，保留2位小数。` or `标题满意率。`
      Do: correct the keyword; if it is a name, put it in quotes: `标题“满意率”。`
      """#,
    "L0103": #"""
      L0103 parted number
      A number has a comma or a second point.
      Cause: `总分1,000分。` or `总分90,5分。`
      Do: write the digits with one point at most: `1000`, `90.5`.
      """#,
    "L0104": #"""
      L0104 single quotes
      A name stands in single quotes, or an apostrophe stands alone.
      Cause: `标题‘满意率’。`
      Do: use double quotes: `标题“满意率”。`
      """#,
    "L0105": #"""
      L0105 unclosed comment
      A comment begins with 【 and has no 】, or ends with 】 and has no 【.
      Cause: `总分100分。【原文未列。`
      Do: add 】 where the comment ends, or 【 where it begins. A comment holds no other comment.
      """#,
    "L0106": #"""
      L0106 stray character
      A character means nothing in the language: a sign, round brackets around words, title marks.
      Cause: `总分-5分。` or `总分100分（含附加分）。`
      Do: delete it. Write comments in 【】, names in quotes, numbers without a sign.
      """#,
    "L0107": #"""
      L0107 long number
      A number has more than 12 digits before the point or more than 6 after it.
      Cause: `总分1234567890123分。`
      Do: check the number; most likely a digit was typed twice.
      """#,
    "L0108": #"""
      L0108 empty name
      There is nothing between the quotes.
      Cause: `标题“”。`
      Do: write the name.
      """#,
    "L0109": #"""
      L0109 long name
      A name has more than 80 characters.
      Cause: `标题“…”。` with 81 characters in the quotes.
      Do: shorten it. A name this long is often a lost quote.
      """#,
    "L0110": #"""
      L0110 no such day
      The calendar does not have this date.
      Cause: `日期2020年9月31日。`
      Do: correct the date.
      """#,
    "L0111": #"""
      L0111 zero denominator
      A share is written as a fraction with the denominator 0.
      Cause: `“态度”权重1/0`
      Do: correct the fraction, or write a percentage: `权重50%`.
      """#,
    "L0112": #"""
      L0112 inclusion contradicts
      `（含）` or `（不含）` says the opposite of the words beside it. 以上, 以下, 不低于 and 不超过 include the number; 超过 and 低于 do not (Civil Code, article 1259).
      Cause: `低于60分（含）`
      Do: `60分以下`, or `低于60分` alone.
      """#,
    "L0120": #"""
      L0120 comment in share
      A comment stands between a number and its `%`.
      Cause: `权重20【原为30】%`
      Do: put the comment behind: `权重20%【原为30】`.
      """#,
    "S0201": #"""
      S0201 unexpected token
      A word is known but cannot stand here; or the file ends within a sentence. "expected" lists all that can.
      Cause: `空白：60分。`
      Do: write one of the expected words: `空白：作弃权。`
      """#,
    "S0202": #"""
      S0202 missing stop
      A sentence has no full stop, or ends in a semicolon.
      Cause: `公布：（一）各项得分；（二）名次；` followed by `第二条`.
      Do: put the full stop where the message says.
      """#,
    "S0203": #"""
      S0203 no such sentence
      No sentence begins with this word; or there is a sign too many between two sentences.
      Cause: `权重50%。` as a sentence of its own, or `总分100分。。`
      Do: delete the full stop before it if it goes on with the sentence before; delete the extra sign.
      """#,
    "S0204": #"""
      S0204 misplaced sentence
      The sentence is right but stands under the wrong article.
      Cause: `空白：作弃权。` under `计分部分“现场测评”`.
      Do: move it under one of the headings that the message names.
      """#,
    "S0205": #"""
      S0205 missing opening
      The file does not begin with the opening sentence.
      Cause: `评议计分办法。` without a version, or a CSV file in place of a rubric.
      Do: begin a rubric with `评议计分办法，语言版本1。` and a session with `评议会议，语言版本1。`
      """#,
    "S0206": #"""
      S0206 wrong count
      Warning: an article or item is numbered out of order. No figure depends on it.
      Cause: `公布：（一）名次；（三）等次。`
      Do: correct the number, and look whether an item was lost.
      """#,
    "S0207": #"""
      S0207 mixed vocabularies
      Warning: keywords of both languages stand in one file.
      Cause: `总分100分。Subject: units.`
      Do: use one language: `评议对象：单位。` `appraise format` can change a whole file.
      """#,
    "S0209": #"""
      S0209 not text
      A rubric or session file is not UTF-8 text.
      Cause: a `.docx` named `.rubric`, or a file with damaged bytes.
      Do: save it as UTF-8 in your editor.
      """#,
    "S0210": #"""
      S0210 missing sign
      A semicolon between items or a colon is missing, or an item ends in a full stop.
      Cause: `公布：（一）各项得分；（二）名次（三）等次。` or `评议对象单位。`
      Do: type the sign where the message says.
      """#,
    "S0211": #"""
      S0211 format changes meaning
      `appraise format` noticed that its own text would say something else. It wrote nothing.
      Cause: a fault of the program; no `input` is known that causes it.
      Do: report it, with the file. The file still counts as it stands.
      """#,
    "S0212": #"""
      S0212 too many items
      A list has more than 1000 items. No list of a regulation has; most likely data were written into the rubric.
      Cause: `票面等次：“级1”；“级2”；…` with 2000 levels.
      Do: put data into data files, and only rules into the rubric.
      """#,
    "M0301": #"""
      M0301 unsupported version
      The file names a language version that this program does not know.
      Cause: `评议计分办法，语言版本2。`
      Do: write `语言版本1`, or use a newer program.
      """#,
    "M0302": #"""
      M0302 part missing
      The rubric or session lacks a part, or a sentence refers to one that is ruled only further down.
      Cause: `公布：（三）等次。` without an article for grades.
      Do: type the sentence that the help offers, before this place.
      """#,
    "M0303": #"""
      M0303 said twice
      A sentence that can be said once is said twice.
      Cause: `同分：并列占位。同分：顺序编号。`
      Do: decide which is the rule and delete the other.
      """#,
    "M0304": #"""
      M0304 unknown name
      A name refers to nothing of that kind. The help lists what can stand here.
      Cause: `同分依次比较：“现场评测”。` where the component is `“现场测评”`.
      Do: correct the name, or write the article it should refer to.
      """#,
    "M0305": #"""
      M0305 name taken
      Two things share a name. Capitals make no difference. In a session: two units share a name or code.
      Cause: `等次“现场测评”` beside `计分部分“现场测评”`.
      Do: rename one of them, and whatever refers to it.
      """#,
    "M0306": #"""
      M0306 weights not whole
      The weights of the criteria do not add up to 100 %.
      Cause: `“办理态度”，权重50%；“办理结果”，权重40%。`
      Do: correct the weights. Write thirds as fractions: `1/3`.
      """#,
    "M0307": #"""
      M0307 weights incomplete
      A step needs weights that are not there: for a weighted mean, or for sharing out.
      Cause: `对各评分人取加权平均` (raters have no weights).
      Do: give every criterion a weight, or write `取平均分`.
      """#,
    "M0308": #"""
      M0308 maxima not full score
      What the components are worth does not add up to the full score, or there is no component at all.
      Cause: `总分90分。` with components worth 20 and 80 points.
      Do: correct the full score or the worth of a component.
      """#,
    "M0309": #"""
      M0309 maximum not reached
      Notice: the steps of a component can never give all the points it is worth.
      Cause: `最高分78分。` on a form whose component has `满分80分`.
      Do: nothing, if it is intended; `自定` in place of a source in the article of the component silences it. Otherwise change the ceiling or the worth.
      """#,
    "M0310": #"""
      M0310 maximum exceeded
      The steps of a component can give more than it is worth, less than 0, or anything at all.
      Cause: `满分20分` with a step `乘以25分`, or a sum over raters.
      Do: correct the step or the worth; take a mean instead of a sum.
      """#,
    "M0311": #"""
      M0311 case not ruled
      A form does not say what happens to a blank, duplicate, missing or off-scale mark.
      Cause: a form without `重复：…。`
      Do: choose one of the sentences that the help offers. The program assumes none of them.
      """#,
    "M0312": #"""
      M0312 bounds without rule
      There is a floor or ceiling, and no rule for marks outside.
      Cause: `起评分60分。最高分78分。` without `越出上下限：…。`
      Do: choose one of the sentences that the help offers.
      """#,
    "M0313": #"""
      M0313 treatment unfit
      A case cannot be treated in this way on this form.
      Cause: `重复：该项无效。` or `空白：计为0.3分。` where the steps are 0.5.
      Do: write one of the treatments that the help lists, or a mark that is on the scale.
      """#,
    "M0314": #"""
      M0314 case cannot occur
      Warning: a rule for a case that this form cannot have.
      Cause: `越出上下限：该项无效。` without floor and ceiling.
      Do: delete the sentence, or add the floor or ceiling that was forgotten.
      """#,
    "M0315": #"""
      M0315 scale missing
      A form has neither a scale nor levels.
      Cause: `测评票“现场测评票”。` followed by the cases only.
      Do: add `评分范围：从0到100分，整数计分。` or `票面等次：…。`
      """#,
    "M0316": #"""
      M0316 scale unsound
      The scale contradicts itself, or stands beside levels.
      Cause: `评分范围：从80到0分，每档0.5分。` or `从0到80分，每档3分`.
      Do: put the lowest mark first; choose steps that reach the highest; keep the scale or the levels.
      """#,
    "M0317": #"""
      M0317 bounds unsound
      The floor is above the ceiling, or one of them is not on the scale; or the form has levels.
      Cause: `起评分79分。最高分78分。`
      Do: correct the bound. On a form with levels, delete it.
      """#,
    "M0318": #"""
      M0318 levels partly valued
      Some levels have a value and some not, or percentages and points are mixed.
      Cause: `“很满意”为100%；“满意”为85%；“基本满意”。`
      Do: give every level a percentage, or every level points; or write `作弃权` for a level.
      """#,
    "M0319": #"""
      M0319 rounding not said
      A score ends without a word on rounding.
      Cause: `计分取自“现场测评票”：（一）对各评分人取平均分，空缺停止计票。`
      Do: end with `四舍五入，保留2位小数` or another rounding, or with `不修约`.
      """#,
    "M0320": #"""
      M0320 dimension left
      The steps leave several numbers for each unit: by rater, deputy, suggestion or criterion.
      Cause: `计分取自“现场测评票”：（一）四舍五入，保留2位小数。`
      Do: add the step that the help offers: `对各评分人取平均分，空缺停止计票`.
      """#,
    "M0321": #"""
      M0321 dimension unknown
      A step combines what the form does not have, or what was combined before.
      Cause: `对各指标取平均分` on a form without criteria.
      Do: delete the step.
      """#,
    "M0322": #"""
      M0322 empty not ruled
      It is not said what happens when a unit has nothing to combine.
      Cause: `对各评分人取平均分` where all ballots can be void.
      Do: add `空缺停止计票`, `空缺不计` or `空缺计为0分` to the step.
      """#,
    "M0323": #"""
      M0323 part empty not ruled
      It is not said what happens when some criteria have a value and some have not.
      Cause: `对各指标取加权平均，空缺停止计票` without `部分空缺`.
      Do: add one of the three endings that the help offers.
      """#,
    "M0324": #"""
      M0324 gap cannot occur
      Warning: a rule on `空缺` or `部分空缺` at a step where nothing can be empty.
      Cause: `对各指标取加权平均，空缺停止计票` after a step that has stopped the count already.
      Do: delete these words.
      """#,
    "M0325": #"""
      M0325 kinds mixed
      Points and shares are mixed, or a score does not end in points.
      Cause: `空缺计为50%` among points, or `乘以20` where `乘以20分` is meant.
      Do: write what the help offers. A share becomes points by `乘以…分`.
      """#,
    "M0326": #"""
      M0326 level not a number
      A score is based on levels that have no value.
      Cause: `票面等次：“满意”；“不满意”。` and a component based on this form.
      Do: give every level a value: `“满意”为100%`.
      """#,
    "M0327": #"""
      M0327 steps after the end
      Steps follow `不修约`, which can only be the last one.
      Cause: `（二）不修约；（三）四舍五入，保留2位小数。`
      Do: delete `不修约`, or put it last.
      """#,
    "M0328": #"""
      M0328 not printable
      A score can be an endless decimal, and no rounding is said.
      Cause: `（一）对各评分人取平均分，空缺停止计票；（二）不修约。`
      Do: write how to round: `四舍五入，保留2位小数`.
      """#,
    "M0329": #"""
      M0329 shown component
      A component is rounded for print only, and then added into the final score. The printed sum would look wrong.
      Cause: `不修约，显示时四舍五入，保留2位小数` in a component.
      Do: round it for good: `四舍五入，保留2位小数`.
      """#,
    "M0330": #"""
      M0330 rounded twice
      Warning: a rounded number is rounded again. That can change the last place.
      Cause: `（二）四舍五入，保留3位小数；（三）四舍五入，保留2位小数。`
      Do: keep the last rounding only.
      """#,
    "M0331": #"""
      M0331 bands overlap
      Two items of a grade hold the same scores.
      Cause: `（二）80分以上；（三）60分以上、80分以下`
      Do: write `低于` or `超过` where the number itself is not meant. 以上, 以下, 不低于 and 不超过 include it.
      """#,
    "M0332": #"""
      M0332 bands leave a gap
      Some scores have no grade.
      Cause: `（三）超过60分、低于80分为“合格”；（四）低于60分为“不合格”。` (60 itself)
      Do: let one of the two items include the end, or add the item that the help offers.
      """#,
    "M0333": #"""
      M0333 band unsound
      An item of a grade can hold no score: the ends contradict each other, or are not in points.
      Cause: `90分以上、低于80分为“良好”` or `90%以上为“优秀”`.
      Do: write one lower and one upper end, in points.
      """#,
    "M0334": #"""
      M0334 grade never occurs
      Notice: no score that the steps can give gets this grade.
      Cause: `低于60分为“不合格”` where the floor keeps every final score at 60 or more.
      Do: nothing, if the regulation says so; otherwise correct the ends or the floor.
      """#,
    "M0335": #"""
      M0335 ties not ruled
      It is not said how equal scores are ranked.
      Cause: `排名按最后得分统一进行，由高到低。` and nothing more.
      Do: add `同分：…。` and `同分依次比较：…。`; the help offers both.
      """#,
    "M0336": #"""
      M0336 tie-breaks unsound
      The list of tie-breaks has no end, ends too early, contradicts `顺序编号`, or (a warning) compares twice.
      Cause: `同分依次比较：（一）“现场测评”；（二）“会前代表反馈”。`
      Do: end the list with `仍同则并列`, `按单位顺序` or `停止计票`.
      """#,
    "M0337": #"""
      M0337 too many places
      More than 12 decimal places are kept.
      Cause: `四舍五入，保留13位小数`
      Do: write a smaller number.
      """#,
    "M0338": #"""
      M0338 example unsound
      An example lacks something: the unit, suggestion or criterion of a mark, the kind of grade, or what is expected; or one figure of a unit is promised twice.
      Cause: `算例“甲”。` without `应得“单位”：最后得分90。`
      Do: write the words that the message offers.
      """#,
    "M0339": #"""
      M0339 session unsound
      The numbers of the meeting contradict each other.
      Cause: `应到人数60人。实到人数61人。`
      Do: correct the number that is wrong.
      """#,
    "M0340": #"""
      M0340 weights unused
      Warning: the criteria have weights, but the step takes a plain mean.
      Cause: `权重50%` in the form and `对各指标取平均分` in the steps.
      Do: write `取加权平均`, or delete the weights.
      """#,
    "M0341": #"""
      M0341 component behind sum
      A component stands behind a final score that takes the sum of components, so the sum leaves it out.
      Cause: `Final score based on the sum of components: no rounding. … Component "补分", worth 5 points.`
      Do: move the component before the final score, or name the components of the final score one by one.
      """#,
    "M0342": #"""
      M0342 ballots unknown
      A form does not check duplicates, so nobody knows which marks are of one ballot, and yet a ladder combines within a ballot first.
      Cause: `重复：不查重。` in the form and `对各指标取加权平均` as the first step.
      Do: begin with `对各评分人取平均分`, or write `重复：停止计票。`
      """#,
    "M0343": #"""
      M0343 trimming unsound
      A step that drops or keeps some of the values leaves something open: what holds when there are too few marks, or which way a share of the marks is rounded.
      Cause: `若超过5个有效分，去掉1个最高分和1个最低分，取平均分` says nothing of five marks or fewer.
      Do: `若超过5个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分`; with a share, `去掉5%个最高分和5%个最低分，个数舍尾`.
      """#,
    "M0344": #"""
      M0344 step out of place
      A step cannot stand where it stands: levels are counted behind an average, the first of something that has no order is taken, units are compared while a score still differs by criterion, or something but units goes by category.
      Cause: `对各评分人取平均分；“满意”占有效票数`.
      Do: put the counting step first; collapse every dimension before `折算为与最高单位之比` or a table of places.
      """#,
    "M0345": #"""
      M0345 table unsound
      A table leaves something open or contradicts itself: places that do not run from 1 without a gap, nothing said of tied units, a line that runs backwards or says nothing of values beyond its ends, rows that give points and shares.
      Cause: `名次表“表”：名次1为20分；名次2为10分。`
      Do: `名次表“表”：名次1为20分；名次2起往后为10分；并列单位取靠前名次。`
      """#,
    "M0346": #"""
      M0346 row never used
      A notice: no value that can occur reaches this row of a table or satisfies this condition of a grade.
      Cause: `超过100%为20分` in a table of rates.
      Do: nothing, if it is meant; otherwise correct the bound.
      """#,
    "M0347": #"""
      M0347 form line unfit
      A line of a form has no meaning on that kind of form, or the kind cannot do without a line.
      Cause: `轮次：…` on a ballot; `每票须符合` on a ballot with criteria; a checklist without `项目：…`.
      Do: delete the line or move it; the message lists where it can stand.
      """#,
    "M0348": #"""
      M0348 ballot rules unsound
      A rule for whole ballots cannot be kept, cannot be tested, or is followed by something else than a void ballot or a stop.
      Cause: `每票须符合，否则作弃权：…`; a quota in percent on a form with points.
      Do: `每票须符合，否则全票无效：最多3个评分90分以上。`
      """#,
    "M0349": #"""
      M0349 vote unsound
      A condition of the vote compares what cannot be compared, or a number that a meeting does not know. Also said of a row total.
      Cause: `测评有效须符合：表态票数占应到人数超过半数。`
      Do: `测评有效须符合：实到人数占应到人数超过半数。`
      """#,
    "M0350": #"""
      M0350 grade rules unsound
      A list of conditions does not decide every case, or compares things of different kinds; a quota does not say how it is rounded or what ties do; a quantity by cases asks for ranks or grades, which come later.
      Cause: a list without `否则为“…”`; `“满意”占应到人数不低于50分`; `名额占参排单位数30%，则为“优秀”`.
      Do: end the list with `否则为“…”`; write shares as `半数`, `2/3` or `50%`; `名额占参排单位数30%，个数舍尾，并列单位全部入选，则为“优秀”`.
      """#,
    "M0351": #"""
      M0351 publication unsound
      Something is published twice, or nothing is.
      Cause: `公布：名次前0名。`
      Do: `公布：名次前3名。`
      """#,
    "M0352": #"""
      M0352 never used
      A warning: a form, table, component, rate or figure, or the list of categories, is used by no later article, so it decides nothing although it reads as if it did.
      Cause: a component that the final score does not take; a checklist that no score is based on.
      Do: use it, publish it, or delete the article.
      """#,
    "M0353": #"""
      M0353 rate unbounded
      Notice: a rate that comes of a division can be more than 100 %.
      Cause: `比率“办结率”，取自“办结”：除以“交办”，…` where 12 of 10 may be written.
      Do: nothing if it is meant; else add `超过100%计为100%` before the rounding.
      """#,
    "M0354": #"""
      M0354 item never reached
      A warning: no unit can get as far as this item of a list, because items before it take everything that satisfies it, or because its conditions never hold together. Also said of the conditions of a vote.
      Cause: `（一）若“满意率”不低于60%，则为“合格”；（二）若“满意率”不低于90%，则为“优秀”；…`
      Do: put the item that asks for more first; write alternatives as two items with the same result.
      """#,
    "M0355": #"""
      M0355 holds always
      Notice: a condition holds for every value that can occur, so it decides nothing.
      Cause: `若最后得分不低于60分` where no final score is below 60.
      Do: nothing if it is meant to repeat the rule; else correct the number.
      """#,
    "M0356": #"""
      M0356 subject differs
      A session lists items under a rubric about units, or units under one about items.
      Cause: `项目：“甲”；“乙”。` with a rubric that says `评议对象：单位。`
      Do: write `单位：…`, or correct the subject of the rubric.
      """#,
    "M0357": #"""
      M0357 abstention unmarked
      Notice: a level is called an abstention and is not marked as one, so it counts among the expressed.
      Cause: `票面等次：“满意”；“不满意”；“弃权”。`
      Do: `“弃权”作弃权`; nothing if it is meant to count.
      """#,
    "T0101": #"""
      T0101 workbook
      A spreadsheet was given that is neither XLSX nor CSV: the old XLS format, or a workbook with a password.
      Cause: `ballots.xls`, even if it is named `ballots.csv` or `ballots.xlsx`.
      Do: save it as XLSX without a password, or as "CSV UTF-8 (comma delimited)", and use the saved file.
      """#,
    "T0102": #"""
      T0102 unread encoding
      The file looks like GB18030, and the C library of this system has no table for it.
      Cause: a system without its `gconv` modules.
      Do: install them, or save the file as "CSV UTF-8 (comma delimited)".
      """#,
    "T0103": #"""
      T0103 invalid UTF-8
      A cell has a byte that is not UTF-8. The message gives the byte and its offset.
      Cause: `法院,7` followed by the byte FF.
      Do: correct the cell after the original, and save the file as UTF-8.
      """#,
    "T0104": #"""
      T0104 NUL character
      A cell has a NUL character. The file may be damaged.
      Cause: `法院,7` followed by the byte 00.
      Do: export the file again, and check it against the original.
      """#,
    "T0105": #"""
      T0105 empty file
      There is nothing in the file.
      Cause: a file of `0` bytes, or of blank rows only.
      Do: write the column names into row 1 and one record into each row below.
      """#,
    "T0106": #"""
      T0106 blank header
      Row 1 is blank, and there is content below it.
      Cause: a blank row above `单位,得分`.
      Do: delete the blank rows above the column names, or write the names.
      """#,
    "T0107": #"""
      T0107 wrong separator
      The header is separated by tabs, semicolons or full-width commas.
      Cause: `单位，得分` or `单位;得分`
      Do: replace them by commas (`,`) in the whole file, or save it as "CSV UTF-8 (comma delimited)".
      """#,
    "T0108": #"""
      T0108 unnamed column
      A column has content but no name.
      Cause: `单位,` above `法院,78`.
      Do: name the column in row 1, or clear it.
      """#,
    "T0109": #"""
      T0109 duplicate column
      Two columns have the same name. Space around a name makes no difference.
      Cause: `单位,得分,单位 `
      Do: rename one, or delete the one too many.
      """#,
    "T0110": #"""
      T0110 wrong cell count
      A row has fewer or more cells than the header.
      Cause: `法院,78` below `单位,指标,得分`.
      Do: add what is missing (a blank cell keeps its comma), or put a cell with a comma in double quotation marks.
      """#,
    "T0111": #"""
      T0111 empty row
      A row between others is blank.
      Cause: `法院,78`, a blank row, then `检察院,77`.
      Do: delete it if nothing is missing.
      """#,
    "T0112": #"""
      T0112 bare quotation mark
      A quotation mark stands in a cell that is not enclosed in them.
      Cause: `法院,称"极好"`
      Do: enclose the cell and double the mark: `"称""极好"""`. The help shows the cell as it should be.
      """#,
    "T0113": #"""
      T0113 text after a quotation mark
      A cell goes on after its closing quotation mark.
      Cause: `法院,"答复"及时`
      Do: write a mark inside the cell twice: `"""答复""及时"`.
      """#,
    "T0114": #"""
      T0114 unclosed quotation mark
      A quoted cell does not end before the file does.
      Cause: `法院,"答复` and no second mark below.
      Do: close the cell, or delete the mark that opens it.
      """#,
    "T0115": #"""
      T0115 trailing blank rows
      Notice: blank rows at the end of the file were left out.
      Cause: `,` alone in the last rows.
      Do: nothing, unless rows are missing.
      """#,
    "T0116": #"""
      T0116 more problems
      The file has more problems than are listed.
      Cause: a file with more than `100` problems.
      Do: correct the listed ones, then run again.
      """#,
    "T0117": #"""
      T0117 undecodable
      The file looks like GB18030 or UTF-16, and a byte in it is not of that encoding. Nothing was guessed.
      Cause: a file that is cut off in the middle of a character.
      Do: export it again, or save it as UTF-8.
      """#,
    "T0118": #"""
      T0118 read as
      Notice: the file is not in UTF-8. It was read as what it is.
      Cause: a file saved as plain `CSV` by a Chinese spreadsheet program (GB18030), or as "Unicode text" (UTF-16).
      Do: nothing; look at the names once.
      """#,
    "T0119": #"""
      T0119 title row
      Row 1 is the title of the table. The column names stand further down.
      Cause: `2026年测评票` above `票号,单位,得分`.
      Do: delete the rows above the column names.
      """#,
    "T0120": #"""
      T0120 odd letters
      Warning: the file was read, and has letters that Chinese offices do not use. A wrong encoding makes such letters.
      Cause: a Big5 or Latin-1 file, which any decoder of GB18030 reads as something.
      Do: look at the names; if they are wrong, save the file as UTF-8 where it comes from.
      """#,
    "T0121": #"""
      T0121 mixed encodings
      Lines of UTF-8 stand in a file that is GB18030 otherwise.
      Cause: rows that were appended to a file by another program.
      Do: put the two files together in a spreadsheet and save as UTF-8.
      """#,
    "T0122": #"""
      T0122 open end
      Notice: the last row has no line end behind it. Some programs save so; a file that was cut off looks the same.
      Cause: `12,省公安厅,7` as the last bytes of a file.
      Do: compare the last row with the original.
      """#,
    "T0130": #"""
      T0130 markup
      The file is a web page or XML, whatever its name says: many systems export tables so, and call them `.xls` or `.csv`.
      Cause: `<html><table>…` as the first bytes of a file.
      Do: open it in a spreadsheet program, save it as XLSX or as "CSV UTF-8", and use the saved file.
      """#,
    "W0101": #"""
      W0101 missing library
      Workbooks are unpacked by zlib and libxml2 of the system, and one of them is not installed. CSV files do not need them.
      Cause: a system without `libz.so.1` or `libxml2.so.2`.
      Do: `sudo apt-get install zlib1g libxml2`, or save the sheet as CSV.
      """#,
    "W0102": #"""
      W0102 no workbook
      The file is a ZIP archive, but no XLSX workbook.
      Cause: `ballots.ods`, `ballots.docx` or `ballots.xlsb`, whatever it is named.
      Do: save it as XLSX or as "CSV UTF-8 (comma delimited)".
      """#,
    "W0103": #"""
      W0103 damaged archive
      The file is cut off, or its parts are not what its directory says. A part of a meeting must not pass for the whole of it.
      Cause: a `ballots.xlsx` that was not copied to its end.
      Do: copy it again from where it came from.
      """#,
    "W0104": #"""
      W0104 unread archive
      The workbook is encrypted, split into volumes, in the ZIP64 format, or packed by another method than deflate.
      Cause: an archive made anew by a packing program, with a password.
      Do: open it in a spreadsheet program and save it as XLSX without a password.
      """#,
    "W0105": #"""
      W0105 too large
      There is more in the file than a workbook holds: more than 1048576 rows, 16384 columns, 64 million cells, 10000 parts or 2 GB, a part over 100 MB that is packed to less than a thousandth, or a list of formats or sheets over 64 MB.
      Cause: a "ZIP bomb", or `A1048577` as a cell.
      Do: find out where the file comes from.
      """#,
    "W0106": #"""
      W0106 damaged part
      A part of the workbook is not well-formed XML, or says what no workbook says: rows out of order, a number that is none.
      Cause: `<row r="2">` below `<row r="3">`.
      Do: open it in a spreadsheet program and save it again.
      """#,
    "W0107": #"""
      W0107 document type declaration
      A part of the workbook declares entities. No spreadsheet program writes such a thing; it is used in attacks.
      Cause: `<!DOCTYPE worksheet [<!ENTITY a "…">]>` at the head of a sheet.
      Do: find out where the file comes from.
      """#,
    "W0108": #"""
      W0108 unknown sheet
      The workbook has no sheet of that name. The message lists those that it has; capital and small letters make no difference.
      Cause: `ballots.xlsx#现场评测` where the sheet is `现场测评`.
      Do: correct the name.
      """#,
    "W0109": #"""
      W0109 no sheet
      The workbook has no sheet that can be seen, or the one that is named is a chart.
      Cause: `ballots.xlsx` whose only sheet is hidden.
      Do: name a hidden sheet if it is meant: `ballots.xlsx#表名`.
      """#,
    "W0110": #"""
      W0110 sheet of no workbook
      A sheet is named of a file that is no workbook.
      Cause: `--ballots ballots.csv#现场测评`
      Do: write the name of the file alone.
      """#,
    "W0111": #"""
      W0111 empty sheet
      There is nothing in the sheet.
      Cause: `ballots.xlsx` whose first sheet is empty, with the data on the second.
      Do: name the sheet: `ballots.xlsx#现场测评`.
      """#,
    "W0112": #"""
      W0112 error value
      A cell shows an error in place of a value.
      Cause: a cell that shows `#N/A` or `#REF!`.
      Do: correct its formula, or write what belongs there.
      """#,
    "W0113": #"""
      W0113 formula without its result
      A cell has a formula, and the file does not hold the result. appraise reads results and calculates no formulas.
      Cause: `=AVERAGE(B2:B9)` written by a program that is no spreadsheet.
      Do: open the file in a spreadsheet program and save it.
      """#,
    "W0114": #"""
      W0114 long number
      A number has more than 15 digits. Spreadsheets keep 15 and replace the others by zeros.
      Cause: `430102198001011234`, typed as the number of a ballot.
      Do: set the format of the cell to text, and type it again from the original.
      """#,
    "W0115": #"""
      W0115 merged header
      Cells of row 1 are merged: a title stands above the column names, or these take two rows.
      Cause: `A1:H1` merged, with the name of the meeting in it.
      Do: delete the title; write one name over each column, all in row 1.
      """#,
    "W0116": #"""
      W0116 merged cells
      Cells below the header are merged. Only the first of them holds the content; the others would read as blank.
      Cause: `A2:A9` merged, with one unit for eight rows.
      Do: unmerge them, and write the unit into each row.
      """#,
    "W0117": #"""
      W0117 hidden content
      A warning: hidden rows or columns hold something. They are read like all others, so that a filter that was left on takes no ballot away.
      Cause: a column `B` that was hidden, or a filter.
      Do: look at them; delete what shall not count.
      """#,
    "W0118": #"""
      W0118 other sheets
      Notice: no sheet was named, the first one that can be seen was read, and there are others.
      Cause: `--ballots meeting.xlsx` with the sheets `现场测评` and `代表反馈`.
      Do: nothing, or name the sheet: `meeting.xlsx#代表反馈`.
      """#,
    "V0101": #"""
      V0101 no package
      The file is no sealed package.
      Cause: `appraise verify samples/hunan-2020/ballots.csv`
      Do: name the file that `appraise seal` has written.
      """#,
    "V0102": #"""
      V0102 package changed
      The package is cut off, or a byte of it is not as it was sealed. The message names the file and the byte from which on it differs.
      Cause: an edit of a file in the package; a copy that was interrupted; an archive that was packed anew by another program.
      Do: do not use it. Get another copy from those who sealed it, and compare the seal number.
      """#,
    "V0103": #"""
      V0103 unsafe name
      A file in the package has a name that would be unpacked elsewhere (`../`, `/etc/passwd`), that cannot be seen as it is, or that another file has.
      Cause: a package that was made to do harm.
      Do: do not unpack it.
      """#,
    "V0104": #"""
      V0104 too large
      A package holds up to 1000 files and 4 GB.
      Cause: a session of thousands of data files.
      Do: merge the data files of each form.
      """#,
    "V0105": #"""
      V0105 no list
      The list of what is sealed, `manifest.txt`, is missing or not, byte for byte, as the program writes it.
      Cause: an edit of `manifest.txt`; a package of a later format.
      Do: as for V0102.
      """#,
    "V0106": #"""
      V0106 sealed file missing
      The list names a file that the package does not have.
      Cause: a file was taken out of the package.
      Do: as for V0102.
      """#,
    "V0107": #"""
      V0107 surplus file
      The package has a file that was not sealed.
      Cause: a file was added to the package.
      Do: as for V0102.
      """#,
    "V0108": #"""
      V0108 file changed
      The fingerprint of a file is not the one on the list.
      Cause: a mark was changed in `ballots.csv` of the package.
      Do: as for V0102.
      """#,
    "V0109": #"""
      V0109 other files
      The sealed session names files that the package lacks, or the package has files that nothing names. Nothing outside the package is ever read.
      Cause: a session that was changed to read `/home/…/ballots.csv`.
      Do: as for V0102.
      """#,
    "V0110": #"""
      V0110 count refused
      The sealed files give no result when they are counted again. The reasons stand above as messages of their own.
      Cause: a mark was changed into a text and all fingerprints were made anew.
      Do: as for V0102.
      """#,
    "V0111": #"""
      V0111 figure differs
      The sealed result has another figure than the count of the sealed files. The message names the first: *expected* is what was counted, *found* what was sealed.
      Cause: the result was changed and all fingerprints were made anew.
      Do: as for V0102. If the package was sealed by another version, verify it with that version, too.
      """#,
    "V0112": #"""
      V0112 result differs
      All figures agree, and the sealed result is not what the program writes.
      Cause: an edit of the messages in `result.json`; a package that was sealed by another version.
      Do: verify it with the version that the message names.
      """#,
    "V0113": #"""
      V0113 package exists
      Another package has the name already.
      Cause: `appraise seal samples/zhanyi-2019 --into hunan.zip` where that is the package of Hunan.
      Do: choose another name, or move the earlier one away. It is never written over: somebody may have its number.
      """#,
    "V0114": #"""
      V0114 no signature
      A signature in the package is not one of this seal by the holder of that key, or not written as signatures are.
      Cause: a file of `signatures/` was edited, or taken from another package.
      Do: as for V0102.
      """#,
    "V0115": #"""
      V0115 signer missing
      `--key` demands a signature that the package does not have. A name proves nothing; what counts is the key.
      Cause: `appraise verify a.zip --key li.key.pub` before 李四 has signed; or somebody sealed a changed package anew and could not sign for others.
      Do: if the package has to have that signature, do not use it. If it is only due, let the holder run `appraise sign`.
      """#,
    "V0116": #"""
      V0116 no key
      The file is not a key of the kind that is needed, in the form in which `appraise key new` writes it.
      Cause: `appraise sign a.zip --key zhang.key.pub`
      Do: sign with the private key, verify with the one whose name ends in `.pub`.
      """#,
    "V0117": #"""
      V0117 key exists
      The file of a key, or of its public half, is there already.
      Cause: `appraise key new zhang.key --holder 张三`, twice.
      Do: choose another name. A key that was written over cannot be had back.
      """#,
    "V0118": #"""
      V0118 holder unfit
      The name of a holder is empty, of several lines, too long, or has characters that cannot be seen.
      Cause: `appraise key new zhang.key --holder ''`
      Do: write the name as it stands on the result sheet.
      """#,
    "V0119": #"""
      V0119 missing library
      Signatures are made and checked by the libcrypto of the system, and it is not installed. Seals without signatures do not need it.
      Cause: `appraise verify` of a signed package on a bare system.
      Do: `sudo apt-get install libssl3`
      """#,
    "V0120": #"""
      V0120 sheet differs
      The sealed result agrees, and a sheet in the package is not the one that is written of it; or a sheet is missing, or one too many.
      Cause: an edit of a sheet, with the list made to fit; a package that was sealed by another version, whose sheets look otherwise.
      Do: verify it with the version that the message names; if that is this one, as for V0102.
      """#,
    "W0201": #"""
      W0201 missing library
      Workbooks are written by libxlsxwriter of the distribution, and it is not installed. The other formats do not need it.
      Cause: a system without `libxlsxwriter.so.4` (or another number of it).
      Do: `sudo apt-get install libxlsxwriter4`, or `make deps` in the sources.
      """#,
    "W0202": #"""
      W0202 unknown version
      The libxlsxwriter of this machine is older than 1.1 or newer than 1.9, or lacks a function. It is not tried: a field in
      another place would be written wrongly without anybody noticing.
      Cause: a library built by hand, or a distribution from before 2021.
      Do: install the package that is named.
      """#,
    "W0203": #"""
      W0203 workbook not written
      The library or the system stopped in the middle, for the reason that is shown. No file was touched.
      Cause: `/tmp` is full or read-only, or memory has run out.
      Do: make room, or set `TMPDIR` to a folder that can be written to.
      """#,
    "W0204": #"""
      W0204 long number
      Notice: a spreadsheet keeps 15 digits of a number. Numbers with more stand in the workbook as text, so that none is lost;
      formulas do not count them.
      Cause: the number of an identity card, or an exact value with many places.
      Do: nothing; for computing with such values, take the JSON or CSV output.
      """#,
    "W0205": #"""
      W0205 text cut
      A cell holds 32767 characters. A longer text was cut and ends in `…`.
      Cause: a list of thousands of places in one line.
      Do: take the text or HTML sheet, which have all of it.
      """#,
    "W0206": #"""
      W0206 choices without list
      A cell that is to be filled in offers no list of its choices: a spreadsheet takes 255 characters for all of them
      together, and no comma in one.
      Cause: a level named `满意，基本` with an ASCII comma, or dozens of levels.
      Do: type the choices as they stand in the rubric; counting checks them all the same.
      """#,
    "B0101": #"""
      B0101 missing column
      A column that every file of this kind needs is missing.
      Cause: `票号,单位` without `得分`.
      Do: add the column, or correct its name.
      """#,
    "B0102": #"""
      B0102 unknown column
      A column has a name that means nothing here.
      Cause: `票号,单位,得分,打分`
      Do: correct or delete it. Remarks go into a column `备注` (`note`).
      """#,
    "B0103": #"""
      B0103 unfit column
      The column has a meaning, but not for this form.
      Cause: `票号,单位,指标,得分` for a form without criteria.
      Do: delete the column, or check whether this is the right file.
      """#,
    "B0104": #"""
      B0104 column twice
      Two columns say the same under different names.
      Cause: `票号,单位,得分,mark`
      Do: delete one of them.
      """#,
    "B0105": #"""
      B0105 blank key
      A row does not say which ballot, unit, suggestion or deputy it is of.
      Cause: `,省公安厅,70` below `票号,单位,得分`.
      Do: fill in the cell. Merged cells of a spreadsheet are a frequent reason.
      """#,
    "B0106": #"""
      B0106 unknown unit
      A unit is not in the list of units.
      Cause: `1,省公安听,70`
      Do: correct the name; or add the unit, or the name under which it is known, to the list.
      """#,
    "B0107": #"""
      B0107 unknown criterion
      A criterion is not on this form.
      Cause: `办理成果` where the form has `办理结果`.
      Do: correct the name.
      """#,
    "B0108": #"""
      B0108 unit twice
      A name or code stands for two rows in the list of units.
      Cause: `gongan,省公安厅` and `gongan,省公安局`.
      Do: correct or delete one of the rows.
      """#,
    "B0109": #"""
      B0109 no header
      The first row holds no column name that is known. Most likely it is a row of data.
      Cause: a ballot file that begins with `1,省公安厅,76`.
      Do: add a row with the names of the columns at the top.
      """#,
    "B0110": #"""
      B0110 broken key
      The name or number of a row has a line break in it.
      Cause: a pair of stray quotation marks, `74,"代表087,满意` … `代表123",满意`, that makes one cell of two rows.
      Do: correct the quotation marks.
      """#,
    "B0111": #"""
      B0111 unknown category
      A unit is of no category, or of one that the rubric does not list, and the rubric has rules for each category.
      Cause: `类别：“政府”；“司法”。` in the rubric and `单位：（一）“市公安局”，类别“执法”。` in the session.
      Do: give every unit one of the listed categories in the session or units file.
      """#,
    "B0201": #"""
      B0201 not a number
      A mark cannot be read as one number beyond doubt. The message says why, and offers a number if one is likely.
      Cause: `7O`, `80%`, `78分` or `1,5`
      Do: look at the paper ballot and type the number.
      """#,
    "B0202": #"""
      B0202 unknown level
      A cell is not one of the levels of the form.
      Cause: `较满意` where the levels are `很满意`, `满意`, `基本满意`, `不满意`.
      Do: look at the paper ballot and type the level.
      """#,
    "B0203": #"""
      B0203 blank refused
      A cell is blank, and the rubric stops the count for that.
      Cause: `1,省公安厅,` under `空白：停止计票。`
      Do: look at the paper ballot and fill in the cell. If it is blank there too, the meeting has to decide.
      """#,
    "B0204": #"""
      B0204 off the scale, refused
      A mark is not on the scale, and the rubric stops the count for that.
      Cause: `70.3` with steps of 0.5, under `不合评分范围：停止计票。`
      Do: look at the paper ballot and correct a typing error. If the ballot says so, the meeting has to decide.
      """#,
    "B0205": #"""
      B0205 outside bounds, refused
      A mark is below the floor or above the ceiling, and the rubric stops the count for that.
      Cause: `79` with a ceiling of 78, under `越出上下限：停止计票。`
      Do: as for B0204.
      """#,
    "B0206": #"""
      B0206 duplicate refused
      The same voter has the same mark twice, and the rubric stops the count for that.
      Cause: `1,省公安厅,70` and `1,省公安厅,71`
      Do: look at the paper ballot and keep one. Two ballots may also have been given one number.
      """#,
    "B0207": #"""
      B0207 missing refused
      A voter has no cell for a unit or criterion, and the rubric stops the count for that.
      Cause: ballot 1 without the row `1,省民政厅,…`, under `缺漏：停止计票。`
      Do: add the cell. Leave it blank if nothing was marked.
      """#,
    "B0208": #"""
      B0208 unit without marks
      A form has nothing at all for a unit, and the rubric stops the count for that.
      Cause: no row of `省民政厅` in `ballots.csv`, under `缺漏：停止计票。`
      Do: add its marks; check the spelling of the unit, and whether this is the whole file.
      """#,
    "B0209": #"""
      B0209 tidied
      Notice: cells had full-width digits or space around the mark. They were counted as meant.
      Cause: `７０`
      Do: nothing, or type plain digits.
      """#,
    "B0210": #"""
      B0210 returned differs
      The number of ballots returned is not the number of ballots in the file.
      Cause: `收回票数60票。` and 59 ballots in `ballots.csv`. Where there are more, the ballot that lacks most marks is named: a row with a wrong number makes a ballot of its own.
      Do: compare with the paper ballots, and correct one of the two.
      """#,
    "B0211": #"""
      B0211 several marks refused
      A cell holds more than one level, and the rubric says that this stops the count.
      Cause: `满意/不满意` in one cell, with `一栏多选：停止计票。` in the rubric.
      Do: look at the ballot and correct the cell; if the ballot says so, the committee decides.
      """#,
    "B0212": #"""
      B0212 not a count
      A tally or checklist holds a number of things: a whole number, 0 or more.
      Cause: `2.5` or `-1` in a tally.
      Do: correct the cell. A checklist with decimals needs a scale in the rubric.
      """#,
    "B0213": #"""
      B0213 too many places
      Bonuses and deductions have at most two decimal places unless the rubric gives them a scale.
      Cause: `1.005` in the column 分值.
      Do: correct the cell, or give the form a scale such as `评分范围：从0到5分，每档0.001分。`
      """#,
    "B0214": #"""
      B0214 ballot rule broken
      A ballot breaks a rule for whole ballots, and the rubric says that this stops the count.
      Cause: four marks of 90 or more where at most three are allowed.
      Do: compare the ballot with what was typed; if it says so, the committee decides.
      """#,
    "B0215": #"""
      B0215 row total differs
      The numbers of a row of a tally do not add up to what the rubric says they do.
      Cause: 20 + 7 + 2 = 29 with 28 ballots returned.
      Do: check the row, or the number of ballots in the session.
      """#,
    "B0216": #"""
      B0216 count not given
      The rubric needs a number of the meeting (roster, present, issued, returned) that the session does not give.
      Cause: `实到人数占应到人数超过半数` without `应到人数` in the session.
      Do: add it to the session, or as an option: `--roster 60`.
      """#,
    "B0217": #"""
      B0217 counts impossible
      More persons are present than belong to the body.
      Cause: `--roster 10 --present 29`
      Do: check the numbers of the meeting.
      """#,
    "B0218": #"""
      B0218 summary row
      A row that adds up the others stands where a ballot or a unit is due.
      Cause: `合计,85.5` as the last row.
      Do: delete the row; the program adds up by itself.
      """#,
    "B0219": #"""
      B0219 more returned than issued
      Warning: more ballots came back than were handed out.
      Cause: `发出票数58票。收回票数60票。`, or a row of a tally with the columns `发出` and `收回`.
      Do: check the numbers. `Vote stands if: returned is at most issued.` makes it a rule.
      """#,
    "B0220": #"""
      B0220 odd number
      Warning: the number of a ballot or suggestion is unlike the others: a number among `A01`, `A02`, a word among numbers.
      Cause: `72.5,74,74` where the row has slipped to the left; `备注：第3票作废` below the table.
      Do: compare the row with the paper.
      """#,
    "B0221": #"""
      B0221 number in two forms
      Warning: two numbers differ by zeros in front only, and count as two.
      Cause: `007` and `7`.
      Do: write them alike if they are one.
      """#,
    "B0222": #"""
      B0222 entry twice
      Warning: a unit has two bonuses or deductions for the same reason, and both count.
      Cause: `公安厅,5,获表彰` in two rows, or `公安厅,5,获表彰` and `公安厅,3,获表彰`.
      Do: delete a row if it was typed twice.
      """#,
    "B0223": #"""
      B0223 number of a day
      Warning: a number that may be a date. Spreadsheets keep 1 March 2026 as 46082. Where the rubric gives no scale the number counts.
      Cause: `46082` in a checklist.
      Do: look at the original.
      """#,
    "B0224": #"""
      B0224 odd role
      Warning: the rubric leaves rows out by their role, class or remark, and the cell says something that it does not know. The row counts.
      Cause: `会辦` under `不计入：承办角色“会办”。`
      Do: correct the cell, if it is misspelt.
      """#,
    "B0225": #"""
      B0225 later round alone
      Warning: an answer after a second handling, and no first answer of the same deputy on the same suggestion and unit.
      Cause: `再次办理,012,王芳,公安厅,满意` where the first answer is on `12`.
      Do: compare the numbers and names of the two rows.
      """#,
    "B0226": #"""
      B0226 keys exchanged
      Warning: the column of suggestions holds names, and that of deputies numbers.
      Cause: `代表,单位,建议编号` above `12,公安厅,王芳`.
      Do: exchange the names of the two columns.
      """#,
    "B0227": #"""
      B0227 weights of a suggestion differ
      The rows of one suggestion of a unit say different things in the columns that give it its weight.
      Cause: 备注 `重点` in the row of one deputy and nothing in that of another, under `建议加权：备注“重点”为2；否则为1。`
      Do: write the same role, class and note in all rows of the suggestion.
      """#,
    "B0240": #"""
      B0240 answers differ
      The number of answers on a unit that the session says is not the number in the file.
      Cause: `反馈发出“代表反馈表”：“省公安厅”30份，收回28份。` and 27 rows with a mark in `feedback.csv`.
      Do: compare with the sheets. The file may lack its last rows.
      """#,
    "B0241": #"""
      B0241 more answered than sent
      Warning: a unit has more answers than sheets were sent out.
      Cause: `“省公安厅”30份` and 31 rows with a mark.
      Do: check the number, and look for rows typed twice.
      """#,
    "B0242": #"""
      B0242 no feedback form
      The session says how many sheets of a form were sent out, and the rubric has no feedback form of that name.
      Cause: `反馈发出“测评票”：…`
      Do: name the form as the rubric does.
      """#,
    "B0243": #"""
      B0243 row exceeds returned
      Warning: the counts of a row of a tally add up to more than the ballots returned. Without a rule for the total of a row they count.
      Cause: `省公安厅,25,4,1` with 28 ballots returned.
      Do: check the row. `Row total: equals returned.` makes it a rule.
      """#,
    "B0301": #"""
      B0301 accepted cell
      Notice of `inspect`: a cell is read as it is meant, though it was not typed plainly.
      Cause: `９０．５`, or a space behind a name.
      Do: nothing; `--write-fixed` writes it plainly.
      """#,
    "B0302": #"""
      B0302 date in column
      A number column holds a date. Spreadsheets make dates of scores such as 9.5.
      Cause: `9月5日` in the column 得分.
      Do: check the original, format the column as text, and type it again. Nothing is guessed.
      """#,
    "B0303": #"""
      B0303 invisible in text
      Notice: a name or number holds a character that cannot be seen. Names are compared without it.
      Cause: a zero-width space that was copied from a web page.
      Do: nothing; `--write-fixed` removes it.
      """#,
    "B0304": #"""
      B0304 lost zeros
      Warning: a number is shorter than the others, which begin with zeros.
      Cause: `8` beside `007`.
      Do: compare with the paper; `8` and `008` are two ballots.
      """#,
    "B0305": #"""
      B0305 odd name
      Warning: a name stands once or twice and is one character away from one that stands often.
      Cause: `公安斤` beside many `公安厅`.
      Do: correct it if both are one unit.
      """#,
    "B0306": #"""
      B0306 row repeated
      The same ballot, unit and criterion stand in two rows.
      Cause: a ballot that was typed twice.
      Do: delete one of the rows, or correct the number of the ballot.
      """#,
    "B0307": #"""
      B0307 columns swapped
      The column of units holds numbers and the column of marks words.
      Cause: `单位,得分` over `76,公安厅`.
      Do: exchange the names of the two columns.
      """#,
    "R0101": #"""
      R0101 no key
      No column of the header says whose the marks are. The first row may be data.
      Cause: a file that begins with `1,公安厅,90`.
      Do: write a row of column names at the top, such as `票号,单位,得分`.
      """#,
    "R0102": #"""
      R0102 no value
      The table has columns that name a mark, and none that holds one.
      Cause: `票号,单位`
      Do: add a column `得分`, or a column for each unit or criterion.
      """#,
    "R0103": #"""
      R0103 parts differ
      The files do not name their marks by the same: one has criteria, groups, sites or rounds, the other has not.
      Cause: `票号,单位,得分` and `票号,单位,态度,结果`.
      Do: add the column that is missing, or check whether these are the right files.
      """#,
    "R0104": #"""
      R0104 row fact apart
      A column such as a remark or a reason says something of a whole row, and in the two layouts a row is not the same: a mark in one, a ballot in the other.
      Cause: `票号,单位,得分,备注` and `票号,公安厅,水利厅`.
      Do: lay both files out alike, or leave the column out of both.
      """#,
    "R0105": #"""
      R0105 row twice
      Two rows of one file are about the same ballot and unit, so nobody can say which of them the other file is to be compared with.
      Cause: `票号,单位,得分`, `7,公安厅,90`, `7,公安厅,91`.
      Do: look at the paper; correct the number or name, or delete the row too many.
      """#,
    "R0106": #"""
      R0106 respelled
      Cells that were taken as equal are written differently: `90`, `90.0` and `９０` are one value. The agreed file writes them like the first.
      Cause: `7,公安厅,90` and `7,公安厅,90.0`.
      Do: nothing has to be done.
      """#,
    "R0107": #"""
      R0107 blank for absent
      Cells are blank in the file that has a column for each, and the other file has no rows for them. They count as equal.
      Cause: `票号,公安厅,水利厅`, `7,90,` and `票号,单位,得分`, `7,公安厅,90`.
      Do: look at the papers if a blank mark and one that is missing are not the same by your rubric.
      """#,
    "R0108": #"""
      R0108 differences left
      Differences are left, so no agreed file is written.
      Cause: `7,公安厅,90` and `7,公安厅,96`, without a decision.
      Do: look at the paper and correct the file that is wrong; or decide each difference in a file that `--write-decisions` begins and `--decisions` reads.
      """#,
    "R0109": #"""
      R0109 decision column missing
      A decisions file lacks a column: one that names the cell, the value or the reason.
      Cause: `票号,单位,取值`
      Do: add the column; `--write-decisions` writes a file that has all of them.
      """#,
    "R0110": #"""
      R0110 decision settles nothing
      A decision is about a cell in which the files do not differ.
      Cause: a decision on ballot 9, which both files have alike.
      Do: check number and names. If the keying was corrected since, delete the row. A ballot that only one file has is decided as a whole, with unit and criterion left blank.
      """#,
    "R0111": #"""
      R0111 decision neither
      A decision takes a value that neither file has. A blank is chosen by `空白` (`blank`), what is not there by `无` (`absent`), a whole ballot by `有` (`present`).
      Cause: `7,公安厅,93,原票` where the files have 90 and 96.
      Do: write one of the two values. If the paper says a third one, correct both files.
      """#,
    "R0112": #"""
      R0112 decision without reason
      A decision does not say why.
      Cause: `7,公安厅,96,`
      Do: write the reason, such as `核对原票`.
      """#,
    "R0113": #"""
      R0113 decision twice
      Two rows decide on the same difference.
      Cause: `7,公安厅,96,原票` and further down `7,公安厅,90,原票`.
      Do: keep one of them.
      """#,
    "R0114": #"""
      R0114 same file
      A file would be compared with itself, under one name or two.
      Cause: `appraise reconcile first.csv ./first.csv`
      Do: name the files that two clerks have typed.
      """#,
    "R0115": #"""
      R0115 output unfit
      A file to be written has another part in the command, or is `-`. What was typed from the papers is never written over.
      Cause: `appraise reconcile first.csv second.csv --into first.csv`
      Do: name a new file.
      """#,
    "R0116": #"""
      R0116 output exists
      The file to be written exists and says something else. It is left as it was: it may hold somebody's decisions, or an earlier agreement.
      Cause: `--into ballots.csv` where `ballots.csv` is of another meeting.
      Do: move the file away, or name another one.
      """#,
    "R0117": #"""
      R0117 member of one file
      A warning: only one of the files has this unit, criterion, group, site or round. If its name is mistyped, each of its marks is a difference in both files.
      Cause: `票号,公安厅` and `票号,公安斤`.
      Do: correct the name and run again; if the other clerk has left it out, have it typed.
      """#,
    "R0118": #"""
      R0118 nothing to compare
      Both files have a header and no row. Two empty files agree about nothing.
      Cause: two templates that nobody has filled in.
      Do: check whether these are the right files.
      """#,
    "R0119": #"""
      R0119 decision ambiguous
      The value of a decision could be that of either file: one clerk has typed the very word that stands for nothing.
      Cause: the value `空白` where one file has the text `空白` and the other a blank cell.
      Do: write `第一份` or `第二份` (`first`, `second`) in place of the value.
      """#,
    "C0101": #"""
      C0101 no value
      A unit has no counted mark, and the rubric stops the count for that.
      Cause: all marks of a unit blank under `空白：作弃权`, with `空缺停止计票`.
      Do: check its marks. If they are right, the meeting has to decide.
      """#,
    "C0102": #"""
      C0102 part of a value
      A unit has only some of the values of a step, and the rubric stops the count for that.
      Cause: no counted mark for one criterion, with `部分空缺停止计票`.
      Do: as for C0101.
      """#,
    "C0103": #"""
      C0103 tie refused
      Two units are equal in everything that is compared, and the rubric stops the count for that.
      Cause: equal scores, with `同分依次比较：停止计票。`
      Do: the meeting decides the order; or rule it in the rubric before the count.
      """#,
    "C0104": #"""
      C0104 no category
      Warning: the rubric ranks within each category and some units have none; these are ranked among each other.
      Cause: `排名按最后得分分类进行` and a unit without `类别“…”` in the session.
      Do: give every unit its category in the session or units file.
      """#,
    "C0105": #"""
      C0105 base not given
      A share is taken of a number of the meeting that neither the session nor the row of the tally gives.
      Cause: `“满意”占应到人数` without a roster.
      Do: write `应到人数60人。` in the session, or give `--roster 60`.
      """#,
    "C0106": #"""
      C0106 more than the base
      There are more marks than the number they are a share of, so the rate would be above 100 %.
      Cause: 30 satisfied with 28 ballots returned.
      Do: check the tally and the numbers of the meeting.
      """#,
    "C0107": #"""
      C0107 divisor is zero
      A step divides by a number that is 0 for this unit, and the rubric says that this stops the count.
      Cause: `除以“走访次数”，空缺停止计票` with no visits.
      Do: check the number; or let the rubric say what it counts as.
      """#,
    "C0108": #"""
      C0108 best is zero
      No unit has anything, so nothing can be taken relative to the best; or the lowest unit has 0, so that no unit can be compared with it.
      Cause: `折算为与最高单位之比` with 0 for every unit; `折算为最低单位与本单位之比` with 0 for one.
      Do: check the numbers.
      """#,
    "C0109": #"""
      C0109 outside the table
      A value is beyond the ends of a line table, and the table says that this stops the count.
      Cause: 11 in a table from 0 to 10 with `越出上下限：停止计票。`
      Do: check the number; or write `越出上下限：按上下限计。`
      """#,
    "C0110": #"""
      C0110 grade undecided
      A condition of a grade or of a quantity by cases cannot be tested: a number of the meeting is not given, a base is 0, or what it compares has no value. Or units of equal rank are more than the places of a quota, and the rubric says `并列单位停止计票`.
      Cause: `“满意”占应到人数不低于半数` without a roster.
      Do: give the number, as the message says.
      """#,
    "X0101": #"""
      X0101 figure differs
      An example expects another figure than the rubric gives.
      Cause: `应得“公安厅”：最后得分93.51。` where the rubric gives 93.50.
      Do: work it out by hand. Correct the example or the rubric, whichever is wrong.
      """#,
    "X0102": #"""
      X0102 counted although refused
      An example expects the count to stop, and the rubric gives a result.
      Cause: an example of a blank mark under `空白：作弃权。` that expects `停止计票`.
      Do: correct the example, or the rule.
      """#,
    "X0103": #"""
      X0103 refused although counted
      An example expects results, and the rubric stops the count. The reasons follow as messages of their own.
      Cause: an example of a blank mark that expects figures, under `空白：停止计票。`
      Do: read the reasons; correct the example, or the rule.
      """#,
    "X0104": #"""
      X0104 unit not given
      An example expects a figure of a unit for which it gives no marks.
      Cause: `应得“民政厅”：最后得分90。` without marks of 民政厅.
      Do: add the marks, or correct the name.
      """#,
    "X0105": #"""
      X0105 vote stands
      An example expects that the vote does not stand, but by the rubric it does.
      Cause: `应得测评无效。` with enough members present.
      Do: correct the example or the conditions of the vote.
      """#,
    "X0106": #"""
      X0106 vote fails
      An example expects results, but by the rubric the vote does not stand.
      Cause: 29 of 58 present where more than half are due.
      Do: correct the example or the conditions of the vote.
      """#,
    "X0107": #"""
      X0107 data unreadable
      An example expects the count to stop. It does, but not by a rule of the rubric: its data cannot be read.
      Cause: `已知“评分票”：票号1：“公安厅”“七十”。应得停止计票。`
      Do: write the data as a clerk would type it, so that a rule is tried.
      """#,
    "U0101": #"""
      U0101 unknown command
      There is no such command.
      Cause: `appraise scroe`
      Do: write the command that the help offers.
      """#,
    "U0102": #"""
      U0102 missing command
      No command is given.
      Cause: `appraise`
      Do: write one of the commands, such as `appraise help`.
      """#,
    "U0103": #"""
      U0103 unknown option
      The command has no such option. It may belong to another command.
      Cause: `appraise score --balots ballots.csv`
      Do: write the option that the help offers, or read `appraise help score`.
      """#,
    "U0104": #"""
      U0104 not plain
      An option has long dashes or full-width letters of an input method.
      Cause: `appraise score ——ballots ballots.csv`
      Do: switch to an English keyboard and write `--ballots`.
      """#,
    "U0105": #"""
      U0105 option before the command
      An option of a command stands before it.
      Cause: `appraise --ballots ballots.csv score`
      Do: put the option behind the command: `appraise score --ballots ballots.csv`.
      """#,
    "U0106": #"""
      U0106 repeated option
      An option is given more than once.
      Cause: `appraise score samples/hunan-2020 --output text --output json`
      Do: keep one.
      """#,
    "U0107": #"""
      U0107 missing option
      An option that the command needs is missing.
      Cause: no command of this version has such an `--option`.
      Do: add the option that the help names.
      """#,
    "U0108": #"""
      U0108 missing value
      An option needs a value and has none.
      Cause: `appraise score samples/hunan-2020 --output`
      Do: write the value behind it: `--output json`.
      """#,
    "U0109": #"""
      U0109 unexpected value
      An option takes no value and has one.
      Cause: `appraise score samples/hunan-2020 --no-bom=yes`
      Do: write the option alone: `--no-bom`.
      """#,
    "U0110": #"""
      U0110 empty value
      The value of an option is empty. In a script a variable may not be set.
      Cause: `appraise score --ballots=`
      Do: write the value, or leave the option out.
      """#,
    "U0111": #"""
      U0111 not a whole number
      An option needs a whole number, 0 or more, in plain digits.
      Cause: `appraise score samples/hunan-2020 --returned 六十`
      Do: write the number: `--returned 60`.
      """#,
    "U0112": #"""
      U0112 not a choice
      The value is not one of those the option knows.
      Cause: `appraise score samples/hunan-2020 --output xml`
      Do: write one of the expected values.
      """#,
    "U0113": #"""
      U0113 missing operand
      A file that the command needs is not named.
      Cause: `appraise check`
      Do: name it: `appraise check rubrics/hunan-2020.rubric`.
      """#,
    "U0114": #"""
      U0114 surplus operand
      There is a word too many. A name with spaces and no quotes is two words.
      Cause: `appraise score samples/hunan-2020 now`
      Do: delete it, or put quotes around the name.
      """#,
    "U0115": #"""
      U0115 empty operand
      A word is empty. In a script a variable may not be set.
      Cause: `appraise check ''`
      Do: remove the empty quotes, or set the variable.
      """#,
    "P0101": #"""
      P0101 cannot read
      A file cannot be opened or read. The message gives the reason of the system.
      Cause: `appraise check nofile`
      Do: correct the name, or the rights of the file.
      """#,
    "P0102": #"""
      P0102 cannot write output
      The result cannot be written to standard output: it is closed, or the disk is full.
      Cause: `appraise score samples/hunan-2020 > /dev/full`
      Do: free some space, or write elsewhere; then run again. Do not use the part that was written.
      """#,
    "P0103": #"""
      P0103 nothing to score
      Neither a session nor a rubric is named.
      Cause: `appraise score`
      Do: name a session folder, or write `--rubric` and the data files.
      """#,
    "P0104": #"""
      P0104 session and rubric
      A session is named, and also an option that the session itself answers.
      Cause: `appraise score samples/hunan-2020 --rubric hunan-2020.rubric`
      Do: leave the option out, or score without the session.
      """#,
    "P0105": #"""
      P0105 form without file
      A form of the rubric has no data file.
      Cause: `appraise score --rubric hunan-2020.rubric --ballots ballots.csv` (feedback is missing)
      Do: add the option that the help names, or the sentence `数据文件“…”：“….csv”。` to the session.
      """#,
    "P0106": #"""
      P0106 no such form
      A data file is given for a form that the rubric does not have.
      Cause: `--file '测评=ballots.csv'` or `数据文件“测评”：“ballots.csv”。`
      Do: write one of the names that the help lists.
      """#,
    "P0107": #"""
      P0107 no form of this kind
      The rubric has no form that the option could be for.
      Cause: `--feedback feedback.csv` with a rubric that has ballots only.
      Do: leave the option out, or check whether this is the right rubric.
      """#,
    "P0108": #"""
      P0108 several forms
      The rubric has several forms that the option could be for.
      Cause: `--ballots ballots.csv` with a rubric that has two ballot forms.
      Do: name each form: `--file '现场测评票=ballots.csv'`.
      """#,
    "P0109": #"""
      P0109 form twice
      Two data files are given for one form.
      Cause: `--ballots a.csv --file '现场测评票=b.csv'`
      Do: keep one.
      """#,
    "P0110": #"""
      P0110 input twice
      Standard input is named for two files.
      Cause: `--ballots - --feedback -`
      Do: name a file for one of them.
      """#,
    "P0111": #"""
      P0111 bad binding
      `--file` is not followed by the name of a form, an equals sign and a file.
      Cause: `--file ballots.csv`
      Do: write `--file '现场测评票=ballots.csv'`.
      """#,
    "P0112": #"""
      P0112 no session
      The folder given as a session has no `session.appraisal` in it. The message names sessions further down, if there are some.
      Cause: `appraise score samples`
      Do: name the folder that holds the session; without a session file give the rubric and the tables by options. Exit status 3.
      """#,
    "P0113": #"""
      P0113 wrong document
      A file is of another kind than the command takes: a rubric for `score`, a table for `check`, a rubric for `--ballots`.
      Cause: `appraise check ballots.csv`
      Do: type the line that the message shows.
      """#,
    "P0114": #"""
      P0114 cannot write
      A file cannot be written. It is as it was before.
      Cause: `appraise format` on a file that is read-only.
      Do: correct the rights of the file or free some space, then run again.
      """#,
    "P0115": #"""
      P0115 site unfit
      A file is given for one box, but the form of the rubric knows no boxes.
      Cause: `--ballots box1.csv@一号箱` for a form without `票箱：合并计票。`
      Do: delete the site, or add the line to the form.
      """#,
    "P0116": #"""
      P0116 no such code
      `explain-code` was asked about a code that no message has.
      Cause: `appraise explain-code M9301`
      Do: copy the code from the head of the message.
      """#,
    "P0117": #"""
      P0117 copy exists
      `--write-fixed` names a file that is there already, or the original itself.
      Cause: `appraise inspect ballots.csv --write-fixed ballots.csv`
      Do: choose another name.
      """#,
    "P0118": #"""
      P0118 folder not empty
      `new` writes into a folder that is absent or empty, and nowhere else.
      Cause: `appraise new samples/hunan-2020`
      Do: choose another name.
      """#,
    "P0119": #"""
      P0119 no paper
      `ballots` was asked for a form that is not filled in by voters or deputies, or that the rubric does not have.
      Cause: `appraise ballots samples/hunan-2020 --form 台账`
      Do: name one of the forms that the help lists, or leave `--form` out.
      """#,
    "P0120": #"""
      P0120 no such unit
      `--unit` names no unit of the session, neither by code nor by name in either language.
      Cause: `appraise explain samples/hunan-2020 --unit 省国资`
      Do: write one of the codes or names that the help lists.
      """#,
    "P0121": #"""
      P0121 no such figure
      `--figure` names no score of the rubric, or a part of a name that several have.
      Cause: `appraise explain samples/hunan-2020 --figure 得分`
      Do: write the name of one score, or more of it.
      """#,
    "P0122": #"""
      P0122 no result
      The vote does not stand by the conditions of the rubric, so that no unit has a score to explain.
      Cause: `appraise explain` on a session with fewer present than the rubric demands.
      Do: nothing; `appraise score` prints the conditions with their numbers.
      """#,
    "P0123": #"""
      P0123 nothing to compare
      A file that `diff` was given is neither a result nor a rubric.
      Cause: `appraise diff result.json ballots.csv`
      Do: name a result as JSON, a sealed package or a session; or two rubrics. Two tables are compared by `appraise reconcile`.
      """#,
    "P0124": #"""
      P0124 different kinds
      One of the two is a rubric and the other a result.
      Cause: `appraise diff hunan-2020.rubric samples/hunan-2020`
      Do: compare two rubrics, or two results.
      """#,
    "P0125": #"""
      P0125 foreign files
      `report` replaces its folder as a whole. The folder holds something that no report wrote, or that somebody changed after it was written, and that would be lost.
      Cause: `appraise report samples/hunan-2020 --into samples`
      Do: choose another folder, or move the files away that the help lists.
      """#,
    "P0130": #"""
      P0130 workbook use
      `explain --output xlsx` writes a workbook of all units and scores into a file; every other output is text.
      Cause: `appraise explain samples/hunan-2020 --output xlsx`
      Do: give it `--into FILE` and neither `--unit` nor `--figure`; leave `--into` out for text.
      """#,
    "P0150": #"""
      P0150 document too large
      A rubric or session has more than 1 MB. Even one with thousands of units is a tenth of that.
      Cause: `appraise check ballots.txt` where that is a data file of many rows.
      Do: name the right file. Data stands in files of its own, which the session names.
      """#,
  ]
}
