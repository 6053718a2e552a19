// swift-format-ignore-file
/// The paragraphs of docs/Diagnostics.md and docs/Diagnostics.zh-CN.md, by code. Written from the
/// pages by their test: change a page, then run
/// `REWRITE_GOLDENS=1 swift test --filter DiagnosticPagesTests`.
enum DiagnosticPages {
  static let english: [String: String] = [
    "L0101": #"""
      L0101 unclosed name
      A quote has no partner, or a name is broken over two lines, or it holds a full stop, a semicolon or a square bracket, or begins or ends with a comma or colon.
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
      A character means nothing in the language: a sign, round brackets around words, title marks; or an interval stands where bounds are due.
      Cause: `总分-5分。`, `总分100分（含附加分）。`, `[90, 100]为“优秀”`
      Do: delete it. Write comments in 【】, names in quotes, a number below zero in words: `负5分`; an interval in words: `90分以上、100分以下为“优秀”`.
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
    "L0121": #"""
      L0121 hidden sign that turns the text
      A character that cannot be seen turns the writing direction, so that readers see other words or numbers than the program reads.
      It is refused in names and comments too.
      Cause: U+202E before `13` and U+202C behind it, which look like `31`; mostly pasted from elsewhere.
      Do: delete the line and type it again.
      """#,
    "L0122": #"""
      L0122 number begins with 0
      A whole number begins with a zero that means nothing. Mostly a point is missing.
      Cause: `每档05分`
      Do: `每档0.5分`, or `每档5分`. Numbers of ballots may begin with 0.
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
      Warning: an article or item is numbered out of order, or an item has no number among others that have one. No figure depends on the numbers; but a semicolon too many makes two items of one.
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
      A semicolon between items or a colon is missing, or an item ends in a full stop; or a comma follows a semicolon. Conditions of a line in a list, and what a row says of itself (`不计入：承办角色“会办”；备注“撤回”`), have a comma or a word between them: with nothing there, nobody knows whether they were two items.
      Cause: `公布：（一）各项得分；（二）名次（三）等次。` or `评议对象单位。`
      Do: type the sign where the message says.
      """#,
    "S0211": #"""
      S0211 format changes meaning
      `appraise format` noticed that its own text would say something else. It wrote nothing.
      Cause: a fault of the program itself; no input that causes it is known.
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
      The rubric or session lacks a part, or a sentence refers to one that is ruled only further down, or the final score to itself.
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
      A name refers to nothing of that kind, or only a later article makes it. The help lists what can stand here, or names that article.
      Cause: `同分依次比较：“现场评测”。` where the component is `“现场测评”`.
      Do: correct the name, or write the article it should refer to before this one.
      """#,
    "M0305": #"""
      M0305 name taken
      Two things share a name. Capitals make no difference. Levels of two criteria may share a name, in both languages then. In a session: two units share a name or code.
      Cause: `等次“现场测评”` beside `计分部分“现场测评”`.
      Do: rename one of them, and whatever refers to it.
      """#,
    "M0306": #"""
      M0306 weights not whole
      The weights of the criteria do not add up to 100 %, or those that a category has for itself.
      Cause: `“办理态度”，权重50%；“办理结果”，权重40%。`
      Do: correct the weights. Write thirds as fractions: `1/3`.
      """#,
    "M0307": #"""
      M0307 weights incomplete
      A step needs weights that are not there: for a weighted mean, also of the units of some category, or for sharing out. Or a sum is to scale up to full points that are not known: the step is no sum, picks some, or comes behind one that changes what is full; or one of the figures has none. Or a list for a category leaves out a line of a checklist.
      Cause: `汇总各评分人取加权平均` (raters have no weights).
      Do: give every criterion a weight, or write `取平均分`; for a category, `类别“副职”的组别权重：…。`
      """#,
    "M0308": #"""
      M0308 maxima not full score
      What the components are worth does not add up to the full score, with or without a final score; or there is no component at all.
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
      The steps of a component can give more than it is worth, less than 0, or anything at all. What an item of cases gives is what it can be where the item holds and none before it.
      Cause: `满分20分` with a step `乘以25分`, a sum over raters, or a line of a checklist without a scale.
      Do: correct the step or the worth; take a mean instead of a sum; give the checklist a scale, or add a cap.
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
      A case cannot be treated in this way on this form; or what takes the place of a mark is none that the form can hold: half of a thing that is counted in whole numbers. Or `空缺按满分比例折算` stands behind a single term, a mean, the highest or the lowest.
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
      A form has neither a scale nor levels, or a criterion has none while others have their own.
      Cause: `测评票“现场测评票”。` followed by the cases only; `指标“工作效率”的票面等次：…` beside a criterion of which nothing is said.
      Do: add `评分范围：从0到100分，整数计分。` or `票面等次：…。`; for one criterion, `指标“…”的票面等次：…。`
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
      Cause: `计分取自“现场测评票”：（一）汇总各评分人取平均分，空缺停止计票。`
      Do: end with `四舍五入，保留2位小数` or another rounding, or with `不修约`.
      """#,
    "M0320": #"""
      M0320 dimension left
      The steps leave several numbers for each unit: by rater, deputy, suggestion or criterion.
      Cause: `计分取自“现场测评票”：（一）四舍五入，保留2位小数。`
      Do: add the step that the help offers: `汇总各评分人取平均分，空缺停止计票`.
      """#,
    "M0321": #"""
      M0321 dimension unknown
      A step combines what the form does not have, or what was combined before.
      Cause: `汇总各指标取平均分` on a form without criteria.
      Do: delete the step.
      """#,
    "M0322": #"""
      M0322 empty not ruled
      It is not said what happens when a unit has nothing to combine, or no value for a term of a sum, for one of several figures that become one, for a divisor or for a figure that a step compares or counts, or nothing is a share of the line that it compares with; or what units have between which there is no range since all are equal.
      Cause: `汇总各评分人取平均分` where all ballots can be void; `加上“走访分”` where a unit may have none; `“满意率”低于90%的，每低1%减去1分，不足一档不计` where a unit may have no 满意率.
      Do: add `空缺停止计票`, `空缺不计` or `空缺计为0分` to the step, or behind the term or the figures, of which a sum may also say `空缺按满分比例折算`; behind `每低…` and `每有…` one of the first two; to `折算为与最低单位之差占高低之差的比例` add `全部相同计为100%`.
      """#,
    "M0323": #"""
      M0323 part empty not ruled
      It is not said what happens when some criteria have a value and some have not; or they are left out of a weighted mean, and it is not said what becomes of their weight.
      Cause: `汇总各指标取加权平均，空缺停止计票` without `部分空缺`.
      Do: add one of the three endings that the help offers.
      """#,
    "M0324": #"""
      M0324 gap cannot occur
      Warning: a rule on `空缺` or `部分空缺` at a step where nothing can be empty.
      Cause: `汇总各指标取加权平均，空缺停止计票` after a step that has stopped the count already.
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
      A score can be an endless decimal, and no rounding is said. A mean of four criteria that are always there, or a division by 4, ends; a mean of three, or of as many as have a mark, may not. That of the best two ends.
      Cause: `（一）汇总各评分人取平均分，空缺停止计票；（二）不修约。`
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
      Warning: a rounded number is rounded again. That can change the last place. A product, a quotient, a mean or a value of a table is another number; rounding that is not told.
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
      The list of tie-breaks has no end, ends too early, contradicts `顺序编号`, counts marks of which a voter gives several or a level that several forms have, or (a warning) compares twice.
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
      An example lacks something: the unit, suggestion or criterion of a mark, the kind of grade, or what is expected; or one figure of a unit is promised twice; or it lists a unit twice, or with two categories.
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
      Warning: the criteria have weights, but the step takes a plain mean; or every article is based on some of the members only, such as groups pooled into one, which are not weighted. Weights by category that leave some out and are all alike say who marks, and are not told.
      Cause: `权重50%` in the form and `汇总各指标取平均分` in the steps.
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
      A form does not check duplicates, so nobody knows which marks are of one ballot, and yet a ladder combines or ranks within a ballot first.
      Cause: `重复：不查重。` in the form and `汇总各指标取加权平均` or `取名次` before `汇总各评分人`.
      Do: begin with `汇总各评分人取平均分`, or write `重复：停止计票。`
      """#,
    "M0343": #"""
      M0343 trimming unsound
      A step that drops or keeps some of the values leaves something open (what holds when there are too few marks, which way a share of the marks is rounded), or leaves none: one highest and one lowest of two criteria are dropped, or the third of two is taken. Or what lies *near* the mean is dropped. Or a tier is never reached, since one before it takes all its numbers; two tiers that share some numbers are a warning, and so are a tier that drops none, as many as the one behind it or fewer of more marks, and a condition under which nothing is left. Or a least number of one group is not above that of all groups, or stands just before the dropping, where it could be meant for either.
      Cause: `若超过5个有效分，去掉1个最高分和1个最低分，取平均分` says nothing of five marks or fewer.
      Do: `若超过5个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分`, or `否则空缺` where fewer marks count nothing; with a share, `去掉5%最高评分和5%最低评分，个数舍尾`. Tiers go from many marks to few.
      """#,
    "M0344": #"""
      M0344 step out of place
      A step cannot stand where it stands: levels are counted behind an average, the first of something that has no order is taken, units are compared while a score still differs by deputy or suggestion, something but units goes by category, a number of the whole meeting is asked for a group, a group is picked from a figure that is no form, a number is compared with itself, or by per cents with 0, a comma leaves open what is multiplied (`减去10分，乘以2`, and in the last of several cases `否则为“甲”，乘以2`), or a cap of deductions stands behind a bonus (`加2分，累计扣分不超过6分`). Warning: points for each of a number that may lie below zero.
      Cause: `汇总各评分人取平均分；“满意”占有效票数`.
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
      A notice: no value that can occur reaches this row of a table, satisfies this condition of a grade, or is changed by this step, such as one that adds 0 points, for each so much or in all. Caps at 0, at 100 % and at a maximum are not told. A warning: no mark can be like those that are counted, as where a criterion has none of the levels.
      Cause: `超过100%为20分` in a table of rates; `“得分”低于60分的，每低1分减去2分` where no score is below 60.
      Do: nothing, if it is meant; otherwise correct the bound.
      """#,
    "M0347": #"""
      M0347 form line unfit
      A line of a form has no meaning on that kind of form, or the kind cannot do without a line.
      Cause: `轮次：…` on a ballot; a level `作无效` on a ballot; a checklist without `项目：…`; a checklist that leaves out a role.
      Do: delete the line or move it; the message lists where it can stand.
      """#,
    "M0348": #"""
      M0348 ballot rules unsound
      A rule for whole ballots, or for a row of a checklist, cannot be kept, cannot be tested, or is followed by something else than a void ballot or a stop.
      Cause: `每票须符合，否则作弃权：…`; a rule on a form with criteria that does not say `每项指标` or which criterion; a quota in percent on a form with points; a limit on two levels that does not say `合计`; `每行须符合` with a line of another form, or with one line twice; `评分之和不超过10分` beside `评分之和不低于20分`, `评分之和不超过200分` beside `至少3个评分80分以上`, or `评分之和等于10.3分` on a scale of whole points.
      Do: `每票须符合，否则全票无效：最多3个评分90分以上。`
      """#,
    "M0349": #"""
      M0349 vote unsound
      A condition of the vote compares what cannot be compared, or a number that a meeting does not know; a line has a comma and `或` between its conditions; more lines are asked for than there are. Also said of a row total. As a notice: one or all of the lines are asked for by their number.
      Cause: `测评有效须符合：表态票数占应到人数超过半数。`
      Do: `测评有效须符合：实到人数占应到人数超过半数。`
      """#,
    "M0350": #"""
      M0350 grade rules unsound
      A list of conditions does not decide every case, or compares things of different kinds or a figure with itself; a quota does not say how it is rounded or what ties do; a rank or a quota goes by a figure that is no whole number of places; a line has a comma and `或` between its conditions, which can be read in two ways; more lines of a list are asked for than there are, or none. As a notice: one or all of the lines are asked for by their number (`有下列情形中1项以上的` is `有下列情形之一的`).
      Cause: a list without `否则为“…”`; `若“甲”超过3，“乙”超过2，或“丙”超过1`; `“满意”占应到人数不低于50分`; `“办结率”不低于“目标件数”`; `名额占参排单位数30%，则为“优秀”`; `名次不超过“系数”`.
      Do: end the list with `否则为“…”`; `有下列情形之一的，则为“…”：“甲”超过3，“乙”超过2；“丙”超过1`; write shares as `半数`, `2/3` or `50%`; `“办结率”不低于“目标率”`; `名额占参排单位数30%，个数舍尾，并列单位全部入选，则为“优秀”`; `公共参数“名额数”，从1到20，每档1` and `名次不超过“名额数”`.
      """#,
    "M0351": #"""
      M0351 publication unsound
      Something is published twice, or nothing is. As a warning: `all rates` publishes all scores, and there are others than rates that are not named beside it.
      Cause: `公布：名次前0名。`; `公布：各项比率。` in a rubric with components
      Do: `公布：名次前3名。`; `公布：各项得分。`, or the names of the rates
      """#,
    "M0352": #"""
      M0352 never used
      A warning: a form or a line, criterion, group, round, list of levels or weights of it, a table, component, rate or figure, or the list of categories, is used by no later article, so it decides nothing although it reads as if it did. So does a rule of a ballot for a category that has no marks of the group or criterion named, and `取自“票”组别“…”` of a grade none of whose conditions counts votes. Not told is what is there to stop the count: a quantity that refuses too few valid marks or a term that is empty, a checklist with rules of a row.
      Cause: a component that the final score does not take; a checklist that no score is based on.
      Do: use it, publish it, or delete the article.
      """#,
    "M0353": #"""
      M0353 rate unbounded
      Notice: a rate that comes of a division can be more than 100 %, or below 0 %. Warning: units that are all equal, or without a value, count as more than 100 % of what the best unit has (`全部相同计为150%`).
      Cause: `比率“办结率”，取自“办结”：除以“交办”，…` where 12 of 10 may be written.
      Do: nothing if it is meant; else add `超过100%计为100%`, or `扣完为止`, before the rounding.
      """#,
    "M0354": #"""
      M0354 item never reached
      A warning: no unit can get as far as this item of a list, because items before it take everything that satisfies it, or because its conditions never hold together. Also said of one of several conditions of which one is enough, where another one includes it, an item before decides it or it contradicts itself, of a line that changes nothing where several are needed, of lists whose lines never hold as many at once, and of the conditions of a vote, rules of a row, rows left out and weights of suggestions. Sums are compared whatever the order of their terms; where a unit can lack a term, a shorter sum is asked beside the longer one for good reason.
      Cause: `（一）若“满意率”不低于60%，则为“合格”；（二）若“满意率”不低于90%，则为“优秀”；…`
      Do: put the item that asks for more first; write `或` between conditions of which one is enough.
      """#,
    "M0355": #"""
      M0355 holds always
      Notice: a condition holds for every value that can occur, so it decides nothing; or of several with `或` between them one always holds, or of a list as many as are needed.
      Cause: `若最后得分不低于60分` where no final score is below 60; `评分之和不低于1分` in a rule of a ballot where no mark is below 1.
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
      Notice: a level is called an abstention and is not marked as one, so it counts among the expressed. A warning: a level is called invalid votes and is not marked as void, so it counts among the valid.
      Cause: `票面等次：“满意”；“不满意”；“弃权”。` `票面等次：“赞成”；“反对”；“无效”。` on a tally.
      Do: `“弃权”作弃权`, `“无效”作无效`; nothing if it is meant to count.
      """#,
    "M0358": #"""
      M0358 score called rate
      Warning: what is printed in points is called a rate. A rate is a percentage, with a numerator and a base. Or the other way round: a quantity is a number of things divided by a number of the rubric, which is a percentage, and is rounded as one.
      Cause: `计分部分“满意率”，满分100分。` whose steps end in `乘以100分`.
      Do: call it `“满意率得分”`; to publish the rate itself, write `比率“满意率”`, and do not multiply it by points.
      """#,
    "M0370": #"""
      M0370 expressed without abstention
      A warning: the expressed are counted on a ballot or feedback form where nothing abstains, so they are the valid marks: a word was lost, or another base is meant. It is an error, on tallies too, where a level is called like an abstention and is none: then the number is another.
      Cause: `“满意”占表态票数` on a form with `空白：该项无效` and no level that abstains.
      Do: write `有效票数`; or say what abstains: `“弃权”作弃权`, `空白：作弃权`.
      """#,
    "M0371": #"""
      M0371 criterion breaks ties
      Notice: ties are broken by a criterion. It is compared as it is before the criteria become one, not rounded, and is not published by itself.
      Cause: `同分依次比较：“落实情况”；仍同则并列。`
      Do: nothing if that is meant; it is clearer to write a `Quantity` based on that criterion, to compare and to publish it.
      """#,
    "M0372": #"""
      M0372 raised mark lowers
      Notice: a value that is raised can lower the result. The message gives an example where one can be made.
      Cause: `留最接近2个`: of 60, 71, 81 it keeps 71 and 81; with 83 for 81 it keeps 60 and 71. Or `超过95分计为90分`.
      Do: nothing if the regulation says so; for a cap write the same number twice.
      """#,
    "M0373": #"""
      M0373 ceiling voids marks
      Notice: a mark just above the ceiling is void, so a voter who gives more gives nothing. Not told where the sentence has a source or says that it is chosen.
      Cause: `最高分78分。越出上下限：该项无效。`
      Do: end the sentence with `自定` or `依据“…”` if it is meant; else `按上下限计`.
      """#,
    "M0374": #"""
      M0374 score depends on others
      Notice, once for a rubric: a figure compares units, so one corrected mark can change the figures of all.
      Cause: `折算为与最高单位之比`, a table of places, `汇总各单位取平均分`.
      Do: nothing; correct marks before the figures are told to anybody.
      """#,
    "M0375": #"""
      M0375 values out of order
      Notice: the values of levels, or of the rows of a table, neither fall nor rise along the list; or the rows of bands are not listed
      from high to low or from low to high.
      Cause: `“满意”为100%；“基本满意”为6%；“不满意”为40%`, where 60% was meant; `60%以上、低于90%为60分；90%以上为100分；低于60%为40分`.
      Do: correct the number, or list the rows in the order that the message gives. If it is meant, leave it: nothing is counted otherwise.
      """#,
    "M0376": #"""
      M0376 absence undecided
      Warning: an item of a list of conditions compares a quantity that some units may not have, or a line of a checklist that may be left blank, and no item before it says what holds for them, nor, of alternatives, one beside it;
      or it asks about a form that is for other categories (`适用类别`), or about groups or a criterion that other categories have, without asking for the category. One such unit would stop the count (C0110). Or ties are broken by a criterion in which units of some category are not appraised. Notice: a unit without a final score has no grade.
      Cause: a rate with `空缺不计` and `若“满意率”80%以上，则为“满意”`; a unit that nobody has answered for.
      Do: put an item before it: `若“满意率”空缺，则为“不予评定”`, of a line as well; or say in the steps what absence counts as, and of a line what a blank counts as: `空白：计为0分`.
      """#,
    "M0377": #"""
      M0377 valid marks doubtful
      Warning: a step counts where there are at most so many valid marks, or just so many; where there are more, there is no value. Notice: a step asks for so many valid marks, and missing marks abstain: abstentions are valid marks, so ballots without a mark are among them.
      Cause: `汇总各评分人，若最多3个有效分，取平均分，空缺不计`, where `若至少3个有效分` was meant; `缺漏：作弃权。` on the form and `若至少3个有效分` in the step.
      Do: turn the comparison round: `若至少3个有效分`; write `该项无效` of missing marks. If it is meant, leave it; `缺漏：作弃权，自定` or a source says so, and nothing is told.
      """#,
    "M0378": #"""
      M0378 ranking unsound
      The ranking article asks for ranks to decide who is ranked, or does not list every grade once from the best to the worst. Or the ranking, a grade, the vote or a part of the score goes by a quantity that asks for ranks itself, or for grades that are no bands of a score, and is known only behind them.
      Cause: `不参加排名：若名次超过10`; `先按“等次”：“优秀”；“合格”` where there is `不合格`, too.
      Do: ask for scores, lines of checklists or grades that stand before it: `不参加排名：若“满意率”低于60%`; list all grades: `先按“等次”：“优秀”；“合格”；“不合格”`. What goes by the grade, such as a coefficient, can be published and other quantities be made of it.
      """#,
    "M0379": #"""
      M0379 numbers of several forms
      Notice: votes are cast on several forms, and a share is taken of a number of the meeting: of persons, or of the ballots of a tally. It is the same for all forms, unless the session gives a form its own.
      Cause: `“满意”占应到人数` on a form of 20 deputies beside one of 29 members, with `应到人数29人。` in the session
      Do: nothing if the same persons fill in all forms; else write in the session, and in examples: `应到人数“列席票”20人。`
      """#,
    "M0380": #"""
      M0380 shared number missing
      The rubric reckons with a number that all units share, and the session, or the example, does not say what it is.
      Cause: `公共参数“K值”，从0.5到1，每档0.01。` in the rubric, `乘以“K值”` in a score, and no `公共参数“K值”…` in the session; or it stands in brackets, which make a remark of it.
      Do: write in the session: `公共参数“K值”0.96。`; in an example: `已知会议情况：公共参数“K值”0.96。`; without a session file: `--number 'K值=0.96'`.
      """#,
    "M0381": #"""
      M0381 shared number unfit
      A shared number is not what its article allows: off the range, between two steps, or of another kind.
      Cause: `公共参数“K值”1.2。` or `公共参数“K值”96%。`, declared `从0.5到1，每档0.01`
      Do: check the record of the meeting and correct the number, or the range in the rubric.
      """#,
    "M0382": #"""
      M0382 bound between rounded numbers
      Warning: a figure is rounded before it is compared, and no rounded number is the bound: what lies exactly on it is on the other side when it is rounded.
      Cause: `比率“不称职率”…四舍五入，保留2位小数` and the grade `若“不称职率”不低于三分之一`: 10 of 30 votes are 33.33 %, less than a third
      Do: write `不修约，显示时四舍五入，保留2位小数` in place of the rounding; or compare the votes: `若“不称职”占有效票数不低于三分之一`.
      """#,
    "M0383": #"""
      M0383 share cut short
      Notice: a bound is the decimal of a third or a sixth, and what is exactly that share is on its other side; or a quota gives another number of places.
      Cause: `若“赞成”占应到人数不低于66.67%`: 40 of 60 votes are two thirds and less than that; or `名额占参排单位数33.33%，个数舍尾`: none of 3 units.
      Do: write the share in full, `不低于三分之二`, `名额占参排单位数三分之一`. Where the regulation means the decimal itself, nothing is to be done.
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
    "T0131": #"""
      T0131 separator row
      The first row is `sep=;` or the like: Excel takes it for itself and does not show it, so the names stand in row 2.
      Cause: `sep=,` above `票号,单位,得分`.
      Do: delete the row; where something else than commas separates the cells, save the file as "CSV UTF-8 (comma delimited)".
      """#,
    "T0150": #"""
      T0150 cell too long
      A cell has more than 100,000 bytes, more than the 32,767 characters that a cell of a spreadsheet can hold. It is not read.
      Cause: a megabyte of `9` where a mark belongs; a quotation mark too many before text that goes on for many lines.
      Do: see whether it is the file that was meant; look for the quotation mark.
      """#,
    "T0151": #"""
      T0151 row too long
      A row has more than 1,000,000 bytes. It is not read.
      Cause: a row of which hundreds of cells have thousands of characters; a file that has lost its line ends.
      Do: see whether it is the file that was meant; save it anew from the program that it comes from.
      """#,
    "T0152": #"""
      T0152 too many columns
      A row has more than 16,384 columns, the most that a spreadsheet has. It is not read.
      Cause: a million commas in a row; a file that has lost its line ends.
      Do: see whether it is the file that was meant; save it anew from the program that it comes from.
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
    "W0119": #"""
      W0119 shortened numbers
      Notice: numbers in cells have more than 15 digits. Every spreadsheet shows 15, and these are read, half up.
      Cause: `70.500000000000014`, the result of a formula that everybody sees as 70.5.
      Do: nothing; `ROUND` in the formula takes the rest off.
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
      A package holds up to 60000 files and 4 GB.
      Cause: a session of very many or very large data files.
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
      Cause: `appraise key new zhang.key --holder ' 张三'`
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
      Cause: a level named `满意,基本`, with an ASCII comma, or dozens of levels.
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
      Do: give every unit one of the listed categories in the session or units file; in an example, in a row about the unit:
      `票号1单位“市公安局”类别“政府”：90`.
      """#,
    "B0201": #"""
      B0201 not a number
      A mark cannot be read as one number beyond doubt. The message says why, and offers a number if one is likely.
      Cause: `7O`, `80%`, `78分` or `1,5`
      Do: look at the paper ballot and type the number. On a line of a checklist in percent the sign belongs to it: `95.6%`.
      """#,
    "B0202": #"""
      B0202 unknown level
      A cell is not one of the levels of the form, or of its criterion; or a tally has votes at a level that the criterion of the row does not have.
      Cause: `较满意` where the levels are `很满意`, `满意`, `基本满意`, `不满意`; `繁重` below `工作效率`.
      Do: look at the paper ballot and type the level. A level is proposed only for a slip of the keys (`满意。`, `滿意`,
      `Satisfed`), never for a word of another meaning.
      """#,
    "B0203": #"""
      B0203 blank refused
      A cell is blank, and the rubric stops the count for that.
      Cause: `1,省公安厅,` under `空白：停止计票。`
      Do: look at the paper ballot and fill in the cell. If it is blank there too, the meeting has to decide. Where something may be missing but not blank (`缺漏：该项无效。`), a table
      with a row for each unit leaves out the row of what was not marked; in a table with a row for each ballot it can only be a blank.
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
      The same voter has the same mark twice, and the rubric stops the count for that. A ballot that is typed twice is told once, with the number
      of its cells; so is the row of a unit in a tally or checklist.
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
      Cause: `收回票数60票。` and 59 ballots in `ballots.csv`. With several ballot forms write the number of each: `收回票数“甲票”10票。`; one number without a form may be that of each or of all together, and where it is neither, it is compared with nothing, which is a warning. Where ballots are numbered one after the other, the numbers that are missing or outside are named; else, where there are more, the ballot that lacks most of its cells: a row with a wrong number makes a ballot of its own.
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
      Cause: `72.5,74,74` where the row has slipped to the left.
      Do: compare the row with the paper.
      """#,
    "B0221": #"""
      B0221 number in two forms
      Warning: two numbers differ by zeros in front only, or by large and small letters, and count as two.
      Cause: `007` and `7`; `A1` and `a1`.
      Do: write them alike if they are one.
      """#,
    "B0222": #"""
      B0222 entry twice
      Warning: a unit has two bonuses or deductions for the same reason, and both count. Its name and its code are one unit; width, case and blanks beside Chinese characters do not part two reasons.
      Cause: `公安厅,5,获表彰` in two rows, or `公安厅,5,获表彰` and `公安厅,3,获表彰`.
      Do: delete a row if it was typed twice.
      """#,
    "B0223": #"""
      B0223 number of a day
      Warning: a number that may be a date. Spreadsheets keep 1 March 2026 as 46082. Where the rubric gives no scale the number counts. It is told where it stands out: not where its column, or in a tally its row, has another number of 1000 or more, or its row says that there are as many ballots, and not in examples.
      Cause: `46082` in a checklist.
      Do: look at the original.
      """#,
    "B0224": #"""
      B0224 odd role
      Warning: the rubric leaves rows out by their role, class or remark, and the cell says something that it does not know, such as `附议` for `附议代表`. The row counts.
      Or the note of a unit in the session nearly says what leaves units out (`已废标` for `废标`), and the unit takes part.
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
      The rows of one suggestion of a unit say different things in the columns that give it its weight; or the rows of a suggestion, or of a ballot, have different numbers where each carries its own (`每件系数`, `每票载明`).
      Cause: 备注 `重点` in the row of one deputy and nothing in that of another, under `建议加权：备注“重点”为2；否则为1。`
      Do: write the same role, class and note in all rows of the suggestion.
      """#,
    "B0228": #"""
      B0228 a row differs from the session
      The row of a tally says another number of ballots issued or returned than the session. The first such row is told.
      Cause: `收回票数：28票。` in the session, and `单位,满意,不满意,发出,收回` with `公安局,20,7,28,27`.
      Do: compare with the tally clerks' record. Where units really have ballots of their own, leave the number out of the session:
      each row is then held against the rubric's conditions by itself.
      """#,
    "B0229": #"""
      B0229 factor of a suggestion
      The cell of the number that each suggestion carries, or that each ballot states (`每票载明`), is blank, holds no number, or one that the form does not allow.
      Cause: `1.25` or nothing under 难度系数, which goes `从1到5，每档0.1`.
      Do: type the number of the suggestion or ballot, the same in all its rows.
      """#,
    "B0230": #"""
      B0230 unit not on the form
      A mark stands for a unit of a category that the form is not for, or for which its group or criterion has no weight. The first of each unit is told.
      Cause: `适用类别：“政府部门”。` and a number under 法院, which the session calls `司法机关`; `类别“正职”的组别权重` without “同级”, and a number for a 正职 on a ballot of 同级.
      Do: look whether another unit was meant, and at the category in the session; leave the cell blank.
      """#,
    "B0231": #"""
      B0231 row rule broken
      The numbers of a row of a checklist break a rule of the rubric. The message has the rule and the figures, each of a sum and what they add up to.
      Cause: `“解决数”不超过“回访数”` in the rubric, and 9 of 8 in the row; `“满意”加上“不满意”等于“回访数”`, and 5 and 2 of 8.
      Do: check the records and correct what was mistyped.
      """#,
    "B0232": #"""
      B0232 unit marks itself
      On a ballot that a unit has cast, by its name or code as the number, it marks itself, and the rubric says that this stops the count.
      Cause: `评本单位：停止计票。`, and 90 under 公安厅 on the ballot `公安厅`.
      Do: compare with the ballot. If it was marked, the committee has to decide; a cell that was mistyped is corrected.
      """#,
    "B0233": #"""
      B0233 ballots of units doubtful
      Warning: two ballots are of one unit, by its name and its code. Or a ballot is nearly numbered with the name of a unit, or with the code of one where others bear names. Or the rubric says what becomes of a unit's mark for itself, but no ballot is numbered with the name or code of a unit, so nobody knows which unit has cast it.
      Cause: `评本单位：该项无效。`, and ballots 1 to 12.
      Do: write the name or code of the voting unit in the column of ballot numbers. If units do not vote, delete the sentence.
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
      B0242 no such form
      The session says how many sheets of a form were sent out, and the rubric has no feedback form of that name; or it gives numbers of a form, and there is no ballot or tally form of that name.
      Cause: `反馈发出“测评票”：…`; `收回票数“反馈表”10票。`
      Do: name the form as the rubric does.
      """#,
    "B0243": #"""
      B0243 row exceeds returned
      Warning: the counts of a row of a tally add up to more than the ballots returned. Without a rule for the total of a row they count.
      Cause: `省公安厅,25,4,1` with 28 ballots returned.
      Do: check the row. `Row total: equals returned.` makes it a rule.
      """#,
    "B0244": #"""
      B0244 column of no unit
      A file with a column for each unit has one that numbers its rows or sums them up.
      Cause: `序号,票号,省公安厅` as the header, or `平均分` behind the units.
      Do: delete the column; the program adds up by itself.
      """#,
    "B0270": #"""
      B0270 slipped points
      Warning: marks did not count as they were typed, and a slipped decimal point or a sign explains them: they are far off the
      scale, below zero or below the floor, and ten times as much, a tenth or the number without its sign is a mark that counts.
      Cause: `715` or `-71.5` where `71.5` is possible, under `Off scale: void mark.`
      Do: look at the paper ballots. A keying error is corrected in the file; if a paper says so, the rubric has decided what it is.
      """#,
    "B0290": #"""
      B0290 remark below the table
      A row reads like a remark: its first cell says so (`注：…`, `计票人：…`), or there is no mark in it and its number is a sentence, or a word
      among numbers. It would count as a ballot without marks.
      Cause: `注：以上为第一组,,` as the last row.
      Do: delete the row, or give the ballot a number like those of the others.
      """#,
    "B0291": #"""
      B0291 box differs
      The file was given as one of a box (`--ballots FILE@BOX`, or `site` in the session), and a row names another.
      Cause: a column `site` with `东` in `b.csv@西`.
      Do: correct one of them. A file with ballots of several boxes is named without `@BOX`.
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
    "B0310": #"""
      B0310 file of another form
      A file was given as one form, and its columns are those of another form of the rubric.
      Cause: `File for "现场测评票": "feedback.csv".`
      Do: name the right file for each form. Leave the columns as they are.
      """#,
    "B0311": #"""
      B0311 blank ballots
      Notice: ballots have a number and not a single mark. Their cells are treated as the rubric says of blanks.
      Cause: `4,,,,,` in a file with a column for each unit.
      Do: look at the paper. Type what was forgotten; if the paper is blank too, leave it.
      """#,
    "B0312": #"""
      B0312 more issued than present
      Warning: more ballots were issued than people were present.
      Cause: `Present 20 persons. Issued 25 ballots.`
      Do: check both numbers of the session. If a person has several ballots, leave them.
      """#,
    "B0313": #"""
      B0313 no rows
      Warning: a file has column names and not a single row below them. It counts as it is: nobody marked anything.
      Cause: the empty ballots file of `appraise new`, scored before anything was typed.
      Do: type the marks, or name the right file; a box that was empty may stay so.
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
      Cause: equal scores, with `同分依次比较：停止计票。`; a place that two units share, with `并列单位停止计票`.
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
      Do: check the numbers; or rule it beforehand: `折算为与最高单位之比，空缺计为0%`, `折算为最低单位与本单位之比，空缺计为100%`.
      """#,
    "C0109": #"""
      C0109 outside the table
      A value is beyond the ends of a line table, and the table says that this stops the count.
      Cause: 11 in a table from 0 to 10 with `越出上下限：停止计票。`
      Do: check the number; or write `越出上下限：按上下限计。`
      """#,
    "C0110": #"""
      C0110 grade undecided
      A condition of a grade or of a quantity by cases cannot be tested: a number of the meeting is not given, a base is 0, or what it compares has no value. Or units of equal rank are more than the places of a quota, and the rubric says `并列单位停止计票`; or the units that share a quota have different numbers for it.
      Cause: `“满意”占应到人数不低于半数` without a roster.
      Do: give the number, as the message says. For units without a value write an item of their own: `若“满意率”空缺，则为“不予评定”`. Where all votes of a unit can be invalid, let the first item be `若有效票数等于0，则为“不予评定”`, or leave the unit out: `不计入：备注“…”`.
      """#,
    "C0111": #"""
      C0111 ranked by condition
      Notice: units of which an item of the ranking article is true have no rank, or stand behind all others.
      Cause: `不参加排名：若“登记表”记有“一票否决事项”`, and the checklist has 1 for the unit.
      Do: check the figure that the item goes by, before the result is read aloud. The reason is printed with the result. `不参加排名` and `排在其他单位之后` do what they say; nothing has to be changed.
      """#,
    "C0112": #"""
      C0112 unit order not given
      Warning: equal units stand `按单位顺序`, and nobody has said what their order is. They stand by the characters of their names, which no regulation means.
      Cause: `同分依次比较：按单位顺序。` and two equal units of a session that has no list of units.
      Do: list the units in their order, in the session (`单位：“公安厅”；“水利厅”。`), in a file of units, or in an example (`已知单位：“公安厅”；“水利厅”。`).
      """#,
    "X0101": #"""
      X0101 figure differs
      An example expects another figure, place or grade than the rubric gives. The message has the steps of the figure, what decided the place, or the rule that gave the grade.
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
      Cause: `appraise report samples/hunan-2020`
      Do: add the option that the help names: `--into results`.
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
      Two data files are given for one form, or for one box of it (`1号` and `１号` are one box); or one file is given for two boxes, so that its ballots would count twice.
      Cause: `--ballots a.csv --file '现场测评票=b.csv'`; `--ballots a.csv@东 --ballots a.csv@西`
      Do: keep one; give each box a name and a file of its own.
      """#,
    "P0110": #"""
      P0110 input twice
      Standard input is named for two files.
      Cause: `--ballots - --feedback -`
      Do: name a file for one of them.
      """#,
    "P0111": #"""
      P0111 bad binding
      `--file` is not followed by the name of a form, an equals sign and a file, or `--number` not by the name of a shared number, an equals sign and a number.
      Cause: `--file ballots.csv`; `--number 0.95`
      Do: write `--file '现场测评票=ballots.csv'`; `--number 'K值=0.95'`.
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
      Cause: `appraise explain samples/hunan-2020 --figure 总分`
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
    "P0180": #"""
      P0180 body not named
      Warning: the session has the placeholder that `appraise new` wrote for the name of the body.
      Cause: `Body "(name of the body)".`
      Do: write the name in its place. It is printed on every sheet and ballot.
      """#,
    "P0181": #"""
      P0181 counts not said
      Warning: the numbers of the meeting are still the remark that `appraise new` wrote, in brackets, where they count for nothing.
      Cause: `[Fill in: Roster _ persons. Present _ persons. …]`
      Do: fill them in and delete the brackets and `Fill in:`; or delete the remark, and the ballots are not held against any number.
      """#,
    "P0182": #"""
      P0182 file copied
      Warning: two files of one form, each of another box, hold the same bytes. Both count.
      Cause: `--ballots east.csv@东 --ballots west.csv@西`, where west.csv is a copy of east.csv
      Do: check whether the file of one box was taken for that of another; if two boxes do hold the same, leave it.
      """#,
  ]

  static let chinese: [String: String] = [
    "L0101": #"""
      L0101 引号不成对
      引号没有成对，名称断成了两行，或者名称里有句号、分号、方括号，或以逗号、冒号开头、结尾。
      例如：`测评票“现场测评票，英文名“Live ballot”。`
      处理：在同一行内补上引号；多写的引号删去。
      """#,
    "L0102": #"""
      L0102 看不懂的词
      这个词不是关键词。信息会给出最相近的关键词。
      例如：`四舍五进，保留2位小数。`或`标题满意率。`
      处理：改正关键词；如果是名称，加上引号：`标题“满意率”。`
      """#,
    "L0103": #"""
      L0103 数被隔断
      数里有逗号，或有两个小数点。
      例如：`总分1,000分。`或`总分90,5分。`
      处理：只写数字，最多一个小数点：`1000`、`90.5`。
      """#,
    "L0104": #"""
      L0104 单引号
      名称用了单引号，或者单独写了一个撇号。
      例如：`标题‘满意率’。`
      处理：改用双引号：`标题“满意率”。`
      """#,
    "L0105": #"""
      L0105 注释没有结束
      注释以“【”开始而没有“】”，或者有“】”而没有“【”。
      例如：`总分100分。【原文未列。`
      处理：在注释结束处补“】”，或在开始处补“【”。注释里不能再有注释。
      """#,
    "L0106": #"""
      L0106 多余的符号
      这个符号在办法里没有意义：正负号、用来括文字的圆括号、书名号等；或者该写界限的地方写了区间。
      例如：`总分-5分。`、`总分100分（含附加分）。`、`[90, 100]为“优秀”`
      处理：删去。注释写在【】里，名称写在引号里；负数写成文字：`负5分`；区间写成文字：`90分以上、100分以下为“优秀”`。
      """#,
    "L0107": #"""
      L0107 数太长
      小数点前超过12位，或小数点后超过6位。
      例如：`总分1234567890123分。`
      处理：核对这个数，多半是有一位打重了。
      """#,
    "L0108": #"""
      L0108 空名称
      引号之间什么也没有。
      例如：`标题“”。`
      处理：写上名称。
      """#,
    "L0109": #"""
      L0109 名称太长
      名称超过80个字。
      例如：`标题“…”。`，引号里有81个字。
      处理：缩短。名称这样长，往往是漏了一个引号。
      """#,
    "L0110": #"""
      L0110 没有这一天
      日历上没有这个日期。
      例如：`日期2020年9月31日。`
      处理：改正日期。
      """#,
    "L0111": #"""
      L0111 分母为零
      比率写成分数，分母是0。
      例如：`“态度”权重1/0`
      处理：改正分数，或写百分比：`权重50%`。
      """#,
    "L0112": #"""
      L0112 含与不含矛盾
      `（含）`、`（不含）`与旁边的词意思相反。以上、以下、不低于、不超过含本数，超过、低于不含本数（民法典第一千二百五十九条）。
      例如：`低于60分（含）`
      处理：写`60分以下`，或只写`低于60分`。
      """#,
    "L0120": #"""
      L0120 注释隔开比率
      注释写在数和它的`%`之间。
      例如：`权重20【原为30】%`
      处理：把注释移到后面：`权重20%【原为30】`。
      """#,
    "L0121": #"""
      L0121 改变书写方向的隐藏字符
      有看不见的字符改变了书写方向，读者看到的文字或数与程序读到的不同。写在名称和注释里的也不允许。
      例如：`13`前有U+202E、后有U+202C，看起来是`31`；多半是从别处粘贴来的。
      处理：把这一行删去，重新打字。
      """#,
    "L0122": #"""
      L0122 数以0开头
      整数以没有意义的0开头，多半是漏了小数点。
      例如：`每档05分`
      处理：写`每档0.5分`，或`每档5分`。票号可以以0开头。
      """#,
    "S0201": #"""
      S0201 用词不当
      这个词认得，但不能写在这里；或者文件在一句的中间就结束了。“应为”列出可以写的全部词语。
      例如：`空白：60分。`
      处理：写其中一个：`空白：作弃权。`
      """#,
    "S0202": #"""
      S0202 缺句号
      一句没有句号，或者以分号结束。
      例如：`公布：（一）各项得分；（二）名次；`，接着就是`第二条`。
      处理：在信息所指的地方加句号。
      """#,
    "S0203": #"""
      S0203 没有这样的句子
      没有以这个词开头的句子；或者两句之间多了一个符号。
      例如：`权重50%。`自成一句，或`总分100分。。`
      处理：它接着前一句的，删去前面的句号；符号多余的，删去符号。
      """#,
    "S0204": #"""
      S0204 写错了地方
      句子本身没有错，但写在了别的条下面。
      例如：`空白：作弃权。`写在`计分部分“现场测评”`之下。
      处理：移到信息列出的某一条之下。
      """#,
    "S0205": #"""
      S0205 缺第一句
      文件没有以规定的第一句开头。
      例如：`评议计分办法。`没有写版本；或者拿错文件，给了一个CSV。
      处理：办法的第一句写`评议计分办法，语言版本1。`，会议文件的第一句写`评议会议，语言版本1。`
      """#,
    "S0206": #"""
      S0206 编号不连续
      警告：条号或项号不按顺序，或者别的项有编号而一项没有。编号不影响计算；但多了一个分号，一项就成了两项。
      例如：`公布：（一）名次；（三）等次。`
      处理：改正编号，并看看是否漏了一项。
      """#,
    "S0207": #"""
      S0207 中英文混用
      警告：一个文件里既有中文关键词，又有英文关键词。
      例如：`总分100分。Subject: units.`
      处理：只用一种语言：`评议对象：单位。` `appraise format`可以改写整个文件。
      """#,
    "S0209": #"""
      S0209 不是文本
      办法或会议文件不是UTF-8文本。
      例如：把`.docx`改名为`.rubric`，或文件中有损坏的字节。
      处理：在编辑器中另存为UTF-8。
      """#,
    "S0210": #"""
      S0210 缺符号
      两项之间缺分号，或缺冒号，或者一项以句号结束；或者分号后面又有逗号。列出的条件、行上写明的角色类别备注（`不计入：承办角色“会办”；备注“撤回”`），一项里有两个的，之间要有逗号或“且”一类的字：什么也没有，就看不出原来是不是两项。
      例如：`公布：（一）各项得分；（二）名次（三）等次。`或`评议对象单位。`
      处理：在信息所指的地方补上符号。
      """#,
    "S0211": #"""
      S0211 整理后意思会变
      `appraise format`发现自己整理出的文字会是另一个意思，所以什么也没有写。
      例如：程序本身的缺陷；没有已知的输入会引起它。
      处理：连同文件一起报告。原文件照样可以计票。
      """#,
    "S0212": #"""
      S0212 项目太多
      一句列了1000项以上。没有哪个办法有这么长的列举，多半是把数据写进了办法。
      例如：`票面等次：“级1”；“级2”；…`，共2000个等次。
      处理：数据写进数据文件，办法里只写规则。
      """#,
    "M0301": #"""
      M0301 版本不认识
      文件写的语言版本，本程序不认识。
      例如：`评议计分办法，语言版本2。`
      处理：写`语言版本1`，或改用较新的程序。
      """#,
    "M0302": #"""
      M0302 缺少一部分
      办法或会议文件缺少一部分，或者一句话提到的内容在后面才规定，或者最后得分取自它自己。
      例如：写了`公布：（三）等次。`，却没有规定等次的一条。
      处理：把信息给出的句子写在这一处之前。
      """#,
    "M0303": #"""
      M0303 说了两次
      只能规定一次的，规定了两次。
      例如：`同分：并列占位。同分：顺序编号。`
      处理：确定以哪一句为准，删去另一句。
      """#,
    "M0304": #"""
      M0304 名称没有着落
      这个名称不指任何东西，或者后面的一条才规定它。处理一行列出这里可以写的名称，或指出那一条。
      例如：`同分依次比较：“现场评测”。`，而计分部分叫`“现场测评”`。
      处理：改正名称，或在这一条之前补上它所指的一条。
      """#,
    "M0305": #"""
      M0305 名称重复
      两样东西用了同一个名称，不分大小写。两个指标的等次可以同名，但中英文名都要相同。在会议文件里：两个单位的名称或代号相同。
      例如：`等次“现场测评”`与`计分部分“现场测评”`并存。
      处理：给其中一个改名，提到它的地方一并改。
      """#,
    "M0306": #"""
      M0306 权重不足或超过100%
      各指标的权重加起来不是100%，或某一类别自己的权重加起来不是100%。
      例如：`“办理态度”，权重50%；“办理结果”，权重40%。`
      处理：改正权重。三分之一写成分数：`1/3`。
      """#,
    "M0307": #"""
      M0307 权重不全
      这一步要用权重，却没有写：加权平均（某一类别没有权重的也是），或按比例分摊。或者求和要按满分比例折算，而满分不知道：这一步不是求和、只挑几个，前面有一步改变了满分，或者合计的一个数没有满分。或者某一类别的权重漏列了登记表的项目。
      例如：`汇总各评分人取加权平均`（评分人没有权重）。
      处理：给每个指标写权重，或写`取平均分`；缺某一类别的，写`类别“副职”的组别权重：…。`
      """#,
    "M0308": #"""
      M0308 各部分合计不等于总分
      各计分部分的满分加起来不等于总分，不论有没有规定最后得分；或者一个计分部分也没有。
      例如：`总分90分。`，而两个部分分别为20分和80分。
      处理：改总分，或改某一部分的满分。
      """#,
    "M0309": #"""
      M0309 满分得不到
      提示：按各步计算，这一部分永远得不到满分。
      例如：表上`最高分78分。`，而计分部分`满分80分`。
      处理：有意如此的，不必改动；在这一部分的条文中把依据写成`自定`，就不再提示。否则改最高分或满分。
      """#,
    "M0310": #"""
      M0310 超出满分
      按各步计算，得分可以超过这一部分的满分，可以低于0，或者没有上限。依次判定的，按各项成立时和前面各项不成立时可能的数计算。
      例如：`满分20分`而有一步`乘以25分`；或汇总各评分人求和；或登记表没有评分范围。
      处理：改这一步或改满分；求和改为取平均分；登记表规定评分范围，或在修约之前封顶。
      """#,
    "M0311": #"""
      M0311 情形未作规定
      表上没有规定空白、重复、缺漏或不合评分范围的怎样处理。
      例如：一张表没有写`重复：…。`
      处理：从信息列出的句子里选一句。程序不替您选。
      """#,
    "M0312": #"""
      M0312 上下限缺处理
      规定了起评分或最高分，却没有规定越出上下限的怎样处理。
      例如：`起评分60分。最高分78分。`，没有`越出上下限：…。`
      处理：从信息列出的句子里选一句。
      """#,
    "M0313": #"""
      M0313 处理方式不合
      这种情形在这张表上不能这样处理；或者所计的分不是这张表上能填的：件数是整数，却计为半件。或者`空缺按满分比例折算`写在一项、平均值、最高值或最低值之后。
      例如：`重复：该项无效。`；每档0.5分而写`空白：计为0.3分。`
      处理：写信息列出的处理方式之一，或写一个合评分范围的分。
      """#,
    "M0314": #"""
      M0314 情形不会出现
      警告：规定的情形在这张表上不会出现。
      例如：没有起评分和最高分，却写`越出上下限：该项无效。`
      处理：删去这一句，或补上忘写的起评分、最高分。
      """#,
    "M0315": #"""
      M0315 没有评分范围
      表上既没有评分范围，也没有票面等次；或者某个指标没有票面等次，而其他指标有自己的。
      例如：`测评票“现场测评票”。`之下只写了空白、重复等情形；写了`指标“工作效率”的票面等次：…`，而另一个指标没有写。
      处理：加`评分范围：从0到100分，整数计分。`或`票面等次：…。`；只缺一个指标的，加`指标“…”的票面等次：…。`
      """#,
    "M0316": #"""
      M0316 评分范围不成立
      评分范围自相矛盾，或者与票面等次并存。
      例如：`评分范围：从80到0分，每档0.5分。`或`从0到80分，每档3分`
      处理：先写最低分；每档的分数要能正好到最高分；评分范围和票面等次只留一样。
      """#,
    "M0317": #"""
      M0317 上下限不成立
      起评分高于最高分，或者其中一个不合评分范围；或者这张表用的是票面等次。
      例如：`起评分79分。最高分78分。`
      处理：改正；用票面等次的表，删去这一句。
      """#,
    "M0318": #"""
      M0318 等次折算不全
      有的等次写了折算值，有的没有写；或者百分比与分混写。
      例如：`“很满意”为100%；“满意”为85%；“基本满意”。`
      处理：每个等次都写百分比，或都写分；弃权的等次写`作弃权`。
      """#,
    "M0319": #"""
      M0319 修约未规定
      得分的最后没有说怎样修约。
      例如：`计分取自“现场测评票”：（一）汇总各评分人取平均分，空缺停止计票。`
      处理：最后一步写`四舍五入，保留2位小数`等，或写`不修约`。
      """#,
    "M0320": #"""
      M0320 还没有合成一个数
      按各步算完，每个单位仍有几个数：按评分人、代表、建议或指标各不相同。
      例如：`计分取自“现场测评票”：（一）四舍五入，保留2位小数。`
      处理：加上信息给出的一步：`汇总各评分人取平均分，空缺停止计票`。
      """#,
    "M0321": #"""
      M0321 无可合并
      这一步要合并的，这张表没有，或者前面已经合并过。
      例如：没有指标的表上写`汇总各指标取平均分`。
      处理：删去这一步。
      """#,
    "M0322": #"""
      M0322 空缺未规定
      没有规定一个单位无数可算时，或者相加的一项、合成一个的几个数、除数、比较或计件的数没有值，作比较的数为0、算不出百分之几时怎样处理；或者各单位全部相同、没有高低之差时怎样处理。
      例如：所有的票都可能无效，而只写`汇总各评分人取平均分`；有的单位没有走访分，而只写`加上“走访分”`；有的单位没有满意率，而只写`“满意率”低于90%的，每低1%减去1分，不足一档不计`。
      处理：在这一步，或在这一项之后，加`空缺停止计票`、`空缺不计`或`空缺计为0分`，几个数合计的，还可以加`空缺按满分比例折算`；`每低…`、`每有…`之后只写前两种；`折算为与最低单位之差占高低之差的比例`之后加`全部相同计为100%`。
      """#,
    "M0323": #"""
      M0323 部分空缺未规定
      没有规定有的指标有分、有的没有分时怎样处理；或者取加权平均时写了不计，没有说它的权重归谁。
      例如：`汇总各指标取加权平均，空缺停止计票`，没有写`部分空缺`。
      处理：加上信息给出的三种写法之一。
      """#,
    "M0324": #"""
      M0324 空缺不会出现
      警告：这一步不会有空缺，却写了`空缺`或`部分空缺`。
      例如：前一步已经停止计票，后一步又写`汇总各指标取加权平均，空缺停止计票`。
      处理：删去这几个字。
      """#,
    "M0325": #"""
      M0325 数的种类不合
      分值与比率混用，或者得分最后不是分值。
      例如：分值中写`空缺计为50%`；应写`乘以20分`而写成`乘以20`。
      处理：照信息给出的写。比率用`乘以…分`变成分值。
      """#,
    "M0326": #"""
      M0326 等次不是数
      得分取自没有折算值的等次。
      例如：`票面等次：“满意”；“不满意”。`，而计分部分取自这张表。
      处理：给每个等次写折算值：`“满意”为100%`。
      """#,
    "M0327": #"""
      M0327 结束之后还有步骤
      `不修约`只能是最后一步，它后面还有步骤。
      例如：`（二）不修约；（三）四舍五入，保留2位小数。`
      处理：删去`不修约`，或把它移到最后。
      """#,
    "M0328": #"""
      M0328 印不出来
      得数可能除不尽，又没有规定修约。四个指标齐全时的平均分、除以4都除得尽；三个的平均分，或有几个算几个的平均分，可能除不尽。只留2个最高分的平均分除得尽。
      例如：`（一）汇总各评分人取平均分，空缺停止计票；（二）不修约。`
      处理：写明怎样修约：`四舍五入，保留2位小数`。
      """#,
    "M0329": #"""
      M0329 部分得分只在显示时修约
      计分部分只在显示时修约，却又加进最后得分，印出的各部分会加不出印出的总分。
      例如：计分部分写`不修约，显示时四舍五入，保留2位小数`。
      处理：改为真正修约：`四舍五入，保留2位小数`。
      """#,
    "M0330": #"""
      M0330 修约两次
      警告：修约过的数又修约一次，末位可能因此改变。乘、除、取平均、查表以后是另一个数，再修约不算两次。
      例如：`（二）四舍五入，保留3位小数；（三）四舍五入，保留2位小数。`
      处理：只留最后一次修约。
      """#,
    "M0331": #"""
      M0331 等次重叠
      同一个分数符合两个等次。
      例如：`（二）80分以上；（三）60分以上、80分以下`
      处理：不含本数的写`低于`或`超过`。以上、以下、不低于、不超过都含本数。
      """#,
    "M0332": #"""
      M0332 等次之间有空隙
      有的分数没有对应的等次。
      例如：`（三）超过60分、低于80分为“合格”；（四）低于60分为“不合格”。`（60分没有等次）
      处理：让其中一项含本数，或加上信息给出的一项。
      """#,
    "M0333": #"""
      M0333 等次界限不成立
      没有一个分数符合这一项：两个界限矛盾，或者不是以分为单位。
      例如：`90分以上、低于80分为“良好”`或`90%以上为“优秀”`
      处理：写一个下限、一个上限，以分为单位。
      """#,
    "M0334": #"""
      M0334 等次不会出现
      提示：按各步计算，没有一个得分落在这个等次。
      例如：`低于60分为“不合格”`，而起评分使每个最后得分都在60分以上。
      处理：规定本来如此的，不必改动；否则改界限或起评分。
      """#,
    "M0335": #"""
      M0335 同分未规定
      没有规定得分相同的怎样排名。
      例如：只写了`排名按最后得分统一进行，由高到低。`
      处理：加`同分：…。`和`同分依次比较：…。`，信息里两句都有。
      """#,
    "M0336": #"""
      M0336 同分比较不成立
      同分比较没有写到底，中途就结束，与`顺序编号`矛盾，计数的是一个人有几个的评分或几张表都有的等次，或者（警告）同一项比较了两次。
      例如：`同分依次比较：（一）“现场测评”；（二）“会前代表反馈”。`
      处理：最后一项写`仍同则并列`、`按单位顺序`或`停止计票`。
      """#,
    "M0337": #"""
      M0337 小数位太多
      保留的小数超过12位。
      例如：`四舍五入，保留13位小数`
      处理：写小一些的数。
      """#,
    "M0338": #"""
      M0338 算例不成立
      算例缺少内容：没有写是哪个单位、哪件建议、哪个指标的分，没有写是哪一种等次，没有写应得什么；或者一个单位的同一个数写了两次，一个单位列了两次、写了两个类别。
      例如：`算例“甲”。`，没有`应得“单位”：最后得分90。`
      处理：写上信息给出的文字。
      """#,
    "M0339": #"""
      M0339 会议人数矛盾
      会议的人数、票数互相矛盾。
      例如：`应到人数60人。实到人数61人。`
      处理：改正写错的数。
      """#,
    "M0340": #"""
      M0340 权重没有用上
      警告：各指标有权重，这一步却取平均分；或各条都只取自其中几个（如合在一起的几个组别），合在一起的不加权。类别的权重只写明有哪些组别、指标，各项权重相同的，不提示。
      例如：表上写`权重50%`，步骤中写`汇总各指标取平均分`。
      处理：写`取加权平均`，或删去权重。
      """#,
    "M0341": #"""
      M0341 部分写在求和之后
      计分部分写在最后得分之后，而最后得分取自各部分之和，没有把它算进去。
      例如：`最后得分取自各部分之和：不修约。`之后才有`计分部分“补分”，满分5分。`
      处理：把这一条移到最后得分之前；或者在最后得分中逐一写明各部分。
      """#,
    "M0342": #"""
      M0342 不知道出自哪张票
      表上写明不查重，不知道哪些分数出自同一张票，却要先在一张票内合并或排名次。
      例如：表上写`重复：不查重。`，在`汇总各评分人`之前写`汇总各指标取加权平均`或`取名次`。
      处理：第一步写`汇总各评分人取平均分`，或改写`重复：停止计票。`
      """#,
    "M0343": #"""
      M0343 去最高最低分不完整
      去掉或保留一部分分数的一步，还有没说清楚的：分数太少时怎样；按百分比去掉时，个数怎样取整。或者一个分也留不下：只有两个指标，却去掉一个最高分和一个最低分，或取第3高分。或者去掉的是靠近平均分的分。或者分几档去分时，前面的一档已包括后面的一档，后面的永远轮不到；两档只有一部分个数相同的，是警告；一档去掉0个、与后面的一档去掉的一样多、分多的反而去得少，或写明的个数去分后一个也留不下的，也是警告。或者对一个组别要求的个数不多于对全部组别要求的；或者它紧接着写在“去掉”之前，看不出是为了哪一个。
      例如：`若超过5个有效分，去掉1个最高分和1个最低分，取平均分`，没有说5个以下怎样。
      处理：写`若超过5个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分`，不足时不计分的写`否则空缺`；按百分比的，写`去掉5%最高评分和5%最低评分，个数舍尾`；几档的，由多到少写。
      """#,
    "M0344": #"""
      M0344 步骤不能在这里
      这一步不能写在这里：取了平均以后又数等次；取没有先后次序的东西的第一个；得分仍按代表、建议各不相同就比较各单位；单位以外的东西要分类进行；按组别要全体的人数；在不是表的数值之后写组别；与自己比较，或与0比较低、高百分之几；逗号后面的`乘以`看不出乘什么（`减去10分，乘以2`；几种情形的最后一项`否则为“甲”，乘以2`）；加分后面写`累计扣分`。警告：`每有`后面的数可以低于0。
      例如：`汇总各评分人取平均分；“满意”占有效票数`
      处理：数等次的一步放在最前面；先合成一个数，再写`折算为与最高单位之比`或查名次表。
      """#,
    "M0345": #"""
      M0345 表不成立
      分档表、名次表或插值表没有说完整或自相矛盾：名次不从1起连续，没有说并列的怎样，插值点由大到小，没有说超出两端的怎样，有的行给分、有的行给百分比。
      例如：`名次表“表”：名次1为20分；名次2为10分。`
      处理：`名次表“表”：名次1为20分；名次2起往后为10分；并列单位取靠前名次。`
      """#,
    "M0346": #"""
      M0346 这一行用不到
      提示：没有一个可能的数落在表的这一行、符合等次的这个条件，或因这一步而改变；每低多少减去0分、累计不超过0分、加上0分、乘以1，也是如此。以0、100%或满分为限的，不提示。警告：要数的评分不可能有，如指标没有这样的等次。
      例如：给比率分档的表中写`超过100%为20分`；没有一个得分低于60分，却写`“得分”低于60分的，每低1分减去2分`。
      处理：有意如此的，不必改动；否则改正界限。
      """#,
    "M0347": #"""
      M0347 这种表不能这样规定
      这一句对这种表没有意义，或者这种表缺不了的一句没有写。
      例如：测评票写`轮次：…`；测评票的等次写`作无效`；登记表没有写`项目：…`，或者按承办角色不计入。
      处理：删去或移走；信息列出可以这样规定的表。
      """#,
    "M0348": #"""
      M0348 每票规定不成立
      对整张票的规定，或登记表每行须符合的规定，没有一张票、一行能符合，或无法检查，或不合规定的既不是全票无效，也不是停止计票。
      例如：`每票须符合，否则作弃权：…`；有指标的测评票上，一条规定没有写`每项指标`或哪一项指标；打分的表上用百分比写名额；两个等次的限额没有写`合计`；`每行须符合`写了别的表的项目，或一条里同一个项目写了两次；既写`评分之和不超过10分`，又写`评分之和不低于20分`；既写`评分之和不超过200分`，又写`至少3个评分80分以上`；整数计分却写`评分之和等于10.3分`。
      处理：`每票须符合，否则全票无效：最多3个评分90分以上。`
      """#,
    "M0349": #"""
      M0349 测评有效条件不成立
      测评有效的条件比较了不能比较的数，或者会议不知道的数；一行的条件之间有的写“或”，有的不写；要求符合的项数比所列的还多。每行合计也是如此。提示：用项数要求其中一项或者全部的。
      例如：`测评有效须符合：表态票数占应到人数超过半数。`
      处理：`测评有效须符合：实到人数占应到人数超过半数。`
      """#,
    "M0350": #"""
      M0350 等次条件不成立
      一列条件没有包括所有情形，或者比较了不同种类的数，或与自己相比；名额没有说怎样取整、并列的怎样；名次、名额所取自的数不一定是不低于0的整数；一行的条件之间有的写“或”，有的不写，读法不止一种；要求符合的项数比所列的还多，或者是0。提示：用项数要求其中一项或者全部的（`有下列情形中1项以上的`就是`有下列情形之一的`）。
      例如：没有写`否则为“…”`；`若“甲”超过3，“乙”超过2，或“丙”超过1`；`“满意”占应到人数不低于50分`；`“办结率”不低于“目标件数”`；`名额占参排单位数30%，则为“优秀”`；`名次不超过“系数”`
      处理：最后写`否则为“…”`；`有下列情形之一的，则为“…”：“甲”超过3，“乙”超过2；“丙”超过1`；比率写成`半数`、`2/3`或`50%`；`“办结率”不低于“目标率”`；`名额占参排单位数30%，个数舍尾，并列单位全部入选，则为“优秀”`；`公共参数“名额数”，从1到20，每档1`，`名次不超过“名额数”`。
      """#,
    "M0351": #"""
      M0351 公布不成立
      同一项公布了两次，或者什么也没有公布。警告：`各项比率`公布各项得分，而办法中还有不是比率的，又没有在旁边写明名称。
      例如：`公布：名次前0名。`；有计分部分的办法写`公布：各项比率。`
      处理：`公布：名次前3名。`；`公布：各项得分。`，或者逐个写比率的名称。
      """#,
    "M0352": #"""
      M0352 没有用到
      警告：一张表或其中的项目、指标、组别、轮次、票面等次、权重，一个计分部分、比率、数值或类别，后面没有一条用到它。看起来有规定，其实什么也没有决定。每票须符合的一条写了类别，也写了组别或指标，而这个类别的权重没有列它们的；等次写了`取自“票”组别“…”`，却没有一项条件数票的，也是如此。只为停止计票而写的不提示：有效分不足、加数空缺即停止计票的数值，和定有每行须符合的登记表。
      例如：最后得分没有取的计分部分；没有得分取自它的登记表。
      处理：用上它、公布它，或删去这一条。
      """#,
    "M0353": #"""
      M0353 比率没有上限
      提示：相除得到的比率可以超过100%，或者低于0%。警告：全部相同的单位、没有数的单位，计得比最高的单位（100%）还多（`全部相同计为150%`）。
      例如：`比率“办结率”，取自“办结”：除以“交办”，…`，而办结12件、交办10件也写得出来。
      处理：有意如此的，不必改动；否则在修约之前加`超过100%计为100%`，或`扣完为止`。
      """#,
    "M0354": #"""
      M0354 轮不到这一项
      警告：没有一个单位能轮到这一项：符合它的都被前面的项先取走了，或者它的几个条件不会同时成立。只要符合其一的几个条件中，某一个已包括在另一个之内、已被前面的项取走或自相矛盾的，也这样提示；要求符合其中几项的，某一项可有可无，或者所列各项不会同时成立那么多，也是如此；测评有效的条件、每行须符合的规定、不计入和建议加权的各项也是如此。几项之和不论先后次序，都看作同一个和；某一加数有的单位可能没有的，同时问到较短的和，不算多余。
      例如：`（一）若“满意率”不低于60%，则为“合格”；（二）若“满意率”不低于90%，则为“优秀”；…`
      处理：要求高的一项写在前面；只要符合其中一个的，条件之间写“或”。
      """#,
    "M0355": #"""
      M0355 总是成立
      提示：这个条件对每个可能的数都成立，等于没有规定；或者写“或”的几个条件总有一个成立，要求符合其中几项的总能符合那么多项。
      例如：`若最后得分不低于60分`，而没有一个最后得分低于60分；每票须符合`评分之和不低于1分`，而没有一个评分低于1分。
      处理：有意重申规定的，不必改动；否则改正这个数。
      """#,
    "M0356": #"""
      M0356 评议对象不同
      会议文件列的是项目，办法评议的是单位；或者相反。
      例如：会议文件写`项目：“甲”；“乙”。`，办法写`评议对象：单位。`
      处理：改写`单位：…`，或改正办法中的评议对象。
      """#,
    "M0357": #"""
      M0357 弃权没有写明
      提示：有一个等次叫弃权，却没有写作弃权，所以算作表了态。警告：有一个等次叫无效、废票，却没有写作无效，所以算进有效票数。
      例如：`票面等次：“满意”；“不满意”；“弃权”。`计票表写`票面等次：“赞成”；“反对”；“无效”。`
      处理：写`“弃权”作弃权`、`“无效”作无效`；要计入表态票数的，不必改动。
      """#,
    "M0358": #"""
      M0358 得分叫作率
      警告：得出的是分，却叫作率。率是百分比，有分子和分母。或者反过来：数值由件数除以办法中的一个数得出，是百分数，也按百分数修约。
      例如：`计分部分“满意率”，满分100分。`，步骤的最后是`乘以100分`。
      处理：改名为`“满意率得分”`；要公布率本身的，写`比率“满意率”`，不乘以分。
      """#,
    "M0370": #"""
      M0370 表态票数之外没有弃权
      警告：测评票、反馈表上没有一处规定作弃权，却要数表态票数：这时它就是有效票数。要么漏了字，要么想写的是另一个数。有等次叫“弃权”一类的名称却没有写作弃权的，计票表上也一样，数目会变，是错误。
      例如：表上写`空白：该项无效`，没有作弃权的等次，步骤却写`“满意”占表态票数`。
      处理：写`有效票数`；或写明什么算弃权：`“弃权”作弃权`、`空白：作弃权`。
      """#,
    "M0371": #"""
      M0371 同分比较指标
      提示：同分时比较的是一个指标。比的是各指标合成以前的得数，没有修约，也不单独公布。
      例如：`同分依次比较：“落实情况”；仍同则并列。`
      处理：如属有意，不必改动；写成取自该指标的`数值`一条，再比较、公布它，更清楚。
      """#,
    "M0372": #"""
      M0372 提高反而降低
      提示：提高一个数，结果可能反而降低。能举例的，信息中举一例。
      例如：`留最接近2个`：60、71、81留71、81；81提高到83，却留60、71。又如`超过95分计为90分`。
      处理：办法本来如此的，不必改动；封顶请前后写同一个数。
      """#,
    "M0373": #"""
      M0373 超过最高分作废
      提示：比最高分高一档的分数作废，多给分反而等于没给。句末写了依据或自定的，不提示。
      例如：`最高分78分。越出上下限：该项无效。`
      处理：如属有意，句末写`自定`或`依据“…”`；否则写`按上下限计`。
      """#,
    "M0374": #"""
      M0374 随其他单位变化
      提示，一份办法只提示一次：这个数要与其他单位相比，更正一个分数，各单位的得数都可能变。
      例如：`折算为与最高单位之比`、名次表、`汇总各单位取平均分`。
      处理：不必改动；把得数告诉任何人以前，先改好分数。
      """#,
    "M0375": #"""
      M0375 数值忽高忽低
      提示：各等次的折算值或表中各行的值，按所列次序既不是一路降，也不是一路升；或者各档没有由高到低、由低到高排列。
      例如：`“满意”为100%；“基本满意”为6%；“不满意”为40%`，本想写60%；`60%以上、低于90%为60分；90%以上为100分；低于60%为40分`。
      处理：改正数字，或照提示的次序排列各行。本来就要这样规定的，不必改：计票不受影响。
      """#,
    "M0376": #"""
      M0376 空缺的单位未规定
      警告：条件所比较的数有的单位可能没有，或所比较的登记项目可以不填，而前面没有一项、只要符合其一的几个条件中也没有一条规定这样的单位如何判定；或者问到只适用于别的类别的表（`适用类别`），或只有别的类别才有的组别、指标，却没有先写类别。只要有一个这样的单位，计票就会停止（C0110）。或者同分比较的指标，有的类别的单位不评。提示：没有最后得分的单位不评等次。
      例如：比率写的是`空缺不计`，等次写的是`若“满意率”80%以上，则为“满意”`，而有的单位没有人反馈。
      处理：在前面加一项：`若“满意率”空缺，则为“不予评定”`，登记项目也这样写；或在步骤中规定空缺计为多少，登记项目则写明没有填的计为多少：`空白：计为0分`。
      """#,
    "M0377": #"""
      M0377 有效分的个数可疑
      警告：这一步在有效分最多几个、或恰好几个时才计，有效分更多的反而作空缺。提示：这一步要求有若干个有效分，而缺漏作弃权：弃权也是有效分，没有评分的票也数了进去。
      例如：`汇总各评分人，若最多3个有效分，取平均分，空缺不计`，本想写`若至少3个有效分`；表上写`缺漏：作弃权。`，计分写`若至少3个有效分`。
      处理：把比较反过来写：`若至少3个有效分`；缺漏写`该项无效`。本来就要这样规定的，不必改；缺漏写明`作弃权，自定`或依据，就不再提示。
      """#,
    "M0378": #"""
      M0378 排名条件不成立
      排名的条件里问到了名次，或者没有把各等次由好到差各列一次。或者排名、等次、测评有效、最后得分的一部分取用了一个以名次为条件，或以不是按分数段定的等次为条件的数值，那时它还没有算出。
      例如：`不参加排名：若名次超过10`；`先按“等次”：“优秀”；“合格”`，而等次还有`不合格`
      处理：写得分、登记项目或前面已定的等次：`不参加排名：若“满意率”低于60%`；把等次列全：`先按“等次”：“优秀”；“合格”；“不合格”`。随等次而定的数值，如系数，可以公布，也可以再算出别的数值。
      """#,
    "M0379": #"""
      M0379 几种票的人数
      提示：有几种票，而有一个比率要用会议的人数，或计票表要用会议的票数。会议文件没有给这种票另写数的，各种票用的是同一个数。
      例如：29名组成人员、20名列席代表各填一种票，两种票都写`“满意”占应到人数`，会议文件只有`应到人数29人。`
      处理：同一批人填各种票的，不必改动；不是的，在会议文件和算例中写：`应到人数“列席票”20人。`
      """#,
    "M0380": #"""
      M0380 没有给出公共参数
      办法要用一个各单位共用的数，而会议文件（或算例）没有给出。
      例如：办法中有`公共参数“K值”，从0.5到1，每档0.01。`，得分`乘以“K值”`，会议文件中没有`公共参数“K值”…`；或者写在方括号里，只是说明
      处理：在会议文件中写：`公共参数“K值”0.96。`；在算例中写：`已知会议情况：公共参数“K值”0.96。`；不用会议文件的，写选项`--number 'K值=0.96'`。
      """#,
    "M0381": #"""
      M0381 公共参数不合规定
      给出的公共参数不合本条的规定：超出范围，不在档上，或不是同一种数。
      例如：规定为`从0.5到1，每档0.01`，写成`公共参数“K值”1.2。`或`公共参数“K值”96%。`
      处理：核对会议记录，改正这个数；范围有误的，改办法。
      """#,
    "M0382": #"""
      M0382 界限不是修约后的数
      警告：一个数修约以后才与界限比较，而界限不是修约后能有的数：恰好在界限上的，修约后到了另一边。
      例如：`比率“不称职率”…四舍五入，保留2位小数`，等次写`若“不称职率”不低于三分之一`：30票中恰有10票的，得33.33%，低于三分之一。
      处理：把那一条的修约改为`不修约，显示时四舍五入，保留2位小数`；或者直接写`若“不称职”占有效票数不低于三分之一`。
      """#,
    "M0383": #"""
      M0383 分数写成了小数
      提示：界限是三分之一、六分之一一类分数的小数，正好是这个分数的，到了界限的另一边；或者名额因此差了一个。
      例如：`若“赞成”占应到人数不低于66.67%`，60票中的40票是三分之二，却低于66.67%；或者`名额占参排单位数33.33%，个数舍尾`，3个单位中一个名额也没有。
      处理：写分数：`不低于三分之二`，`名额占参排单位数三分之一`。规定的就是这个小数的，不用改。
      """#,
    "T0101": #"""
      T0101 不是XLSX的工作簿
      给的是电子表格文件，但既不是XLSX，也不是CSV：旧的XLS格式，或设了密码的工作簿。
      例如：`ballots.xls`，即使改名为`ballots.csv`或`ballots.xlsx`。
      处理：另存为XLSX（不设密码）或“CSV UTF-8（逗号分隔）”，改用另存的文件。
      """#,
    "T0102": #"""
      T0102 编码读不了
      文件看来是GB18030编码，而这台计算机的C库没有它的码表。
      例如：系统没有装`gconv`模块。
      处理：装上模块，或把文件另存为“CSV UTF-8（逗号分隔）”。
      """#,
    "T0103": #"""
      T0103 字节不合UTF-8
      单元格中有不符合UTF-8编码的字节。信息写出这个字节和它的偏移。
      例如：`法院,7`后面跟着字节FF。
      处理：对照原件改正这个单元格，文件以UTF-8保存。
      """#,
    "T0104": #"""
      T0104 空字符
      单元格中有空字符（NUL），文件可能已经损坏。
      例如：`法院,7`后面跟着字节00。
      处理：重新导出文件，并对照原件核对。
      """#,
    "T0105": #"""
      T0105 文件没有内容
      文件里什么也没有。
      例如：`0`字节的文件，或只有空行的文件。
      处理：第1行写列名，以下每行写一条记录。
      """#,
    "T0106": #"""
      T0106 第1行是空行
      第1行是空行，下面却有内容。
      例如：`单位,得分`上面有一个空行。
      处理：删去列名上面的空行，或写上列名。
      """#,
    "T0107": #"""
      T0107 分隔符不对
      表头用制表符、分号或中文逗号分隔。
      例如：`单位，得分`或`单位;得分`
      处理：整个文件改为英文逗号（`,`），或另存为“CSV UTF-8（逗号分隔）”。
      """#,
    "T0108": #"""
      T0108 缺列名
      有一列有内容，却没有列名。
      例如：`单位,`之下是`法院,78`。
      处理：在第1行写上列名，或清空这一列。
      """#,
    "T0109": #"""
      T0109 列名重复
      两列的名称相同。名称前后的空格不算不同。
      例如：`单位,得分,单位 `
      处理：改名，或删去多余的一列。
      """#,
    "T0110": #"""
      T0110 格数不对
      一行的单元格比表头少或多。
      例如：`单位,指标,得分`之下是`法院,78`。
      处理：补上缺少的内容（空白的格也要保留逗号）；内容中本来有逗号的，用英文双引号把这一格括起来。
      """#,
    "T0111": #"""
      T0111 中间有空行
      各行之间有空行。
      例如：`法院,78`，一个空行，再是`检察院,77`。
      处理：如果没有遗漏内容，删去空行。
      """#,
    "T0112": #"""
      T0112 引号没有括起整格
      单元格中有英文双引号，但这一格没有用双引号括起来。
      例如：`法院,称"极好"`
      处理：把整格括起来，格内的引号连写两个：`"称""极好"""`。信息里写出这一格应有的样子。
      """#,
    "T0113": #"""
      T0113 引号后还有内容
      单元格的双引号结束之后还有内容。
      例如：`法院,"答复"及时`
      处理：格内的引号连写两个：`"""答复""及时"`。
      """#,
    "T0114": #"""
      T0114 引号没有结束
      单元格开头的双引号，直到文件末尾都没有结束。
      例如：`法院,"答复`，后面再没有引号。
      处理：在单元格末尾补上引号，或删去开头的引号。
      """#,
    "T0115": #"""
      T0115 末尾的空行
      提示：文件末尾的空行已略去。
      例如：最后几行只有`,`。
      处理：不必处理；除非少了几行内容。
      """#,
    "T0116": #"""
      T0116 还有其他问题
      文件的问题太多，没有全部列出。
      例如：有`100`处以上问题的文件。
      处理：先改正列出的，再重新运行。
      """#,
    "T0117": #"""
      T0117 解不了码
      文件看来是GB18030或UTF-16编码，但其中有不属于这种编码的字节。程序不作猜测。
      例如：文件断在一个字的中间。
      处理：重新导出，或另存为UTF-8。
      """#,
    "T0118": #"""
      T0118 按某种编码读取
      提示：文件不是UTF-8，已按它实际的编码读取。
      例如：中文电子表格软件存的普通`CSV`（GB18030），或“Unicode文本”（UTF-16）。
      处理：不必改动；看一眼名称对不对。
      """#,
    "T0119": #"""
      T0119 有标题行
      第1行是表的标题，列名在下面。
      例如：`票号,单位,得分`上面有一行`2026年测评票`。
      处理：删去列名上面的各行。
      """#,
    "T0120": #"""
      T0120 奇怪的文字
      警告：文件读进来了，但有公文里不用的字母，编码可能认错了。
      例如：Big5或Latin-1的文件，按GB18030也能读出一些字来。
      处理：看看名称对不对；不对的，用原来的程序另存为UTF-8。
      """#,
    "T0121": #"""
      T0121 混有两种编码
      文件是GB18030编码，中间却有UTF-8的行。
      例如：另一个程序在文件后面添了几行。
      处理：在电子表格中合并这两部分，另存为UTF-8。
      """#,
    "T0122": #"""
      T0122 末行没有换行
      提示：最后一行后面没有换行。有的软件这样保存；没有传完的文件也是这样。
      例如：文件的最后几个字节是`12,省公安厅,7`。
      处理：对照原件核对最后一行。
      """#,
    "T0130": #"""
      T0130 网页
      不论文件叫什么名称，内容是网页或XML。许多系统这样导出表格，并叫它`.xls`或`.csv`。
      例如：文件以`<html><table>…`开头。
      处理：用电子表格软件打开，另存为XLSX或“CSV UTF-8（逗号分隔）”，改用另存的文件。
      """#,
    "T0131": #"""
      T0131 分隔符行
      第1行是`sep=;`之类：Excel读了它，并不显示，列名在第2行。
      例如：`票号,单位,得分`上面有一行`sep=,`。
      处理：删去这一行；不是用英文逗号分隔的，另存为“CSV UTF-8（逗号分隔）”。
      """#,
    "T0150": #"""
      T0150 单元格太长
      单元格超过100,000字节，比电子表格一格能容纳的32,767个字符还多，不予读取。
      例如：该写分数的地方有一百万个`9`；一段文字前多了一个引号，一直延续许多行。
      处理：查明给出的是不是要用的文件；找出多余的引号。
      """#,
    "T0151": #"""
      T0151 行太长
      一行超过1,000,000字节，不予读取。
      例如：一行有几百格，每格几千个字；文件丢失了换行。
      处理：查明给出的是不是要用的文件；从原来的程序重新保存。
      """#,
    "T0152": #"""
      T0152 列太多
      一行超过16,384列，这是电子表格的上限，不予读取。
      例如：一行里有一百万个逗号；文件丢失了换行。
      处理：查明给出的是不是要用的文件；从原来的程序重新保存。
      """#,
    "W0101": #"""
      W0101 缺系统库
      读取工作簿要用系统的zlib和libxml2，本机缺少其中一个。CSV文件不需要它们。
      例如：系统没有`libz.so.1`或`libxml2.so.2`。
      处理：`sudo apt-get install zlib1g libxml2`，或把工作表存为CSV。
      """#,
    "W0102": #"""
      W0102 不是工作簿
      文件是ZIP压缩文件，但不是XLSX工作簿。
      例如：`ballots.ods`、`ballots.docx`、`ballots.xlsb`，不论改成什么名称。
      处理：另存为XLSX或“CSV UTF-8（逗号分隔）”。
      """#,
    "W0103": #"""
      W0103 工作簿损坏
      文件没有传完，或者内容与它的目录不符。半次会议的票不能当作全部。
      例如：没有复制完的`ballots.xlsx`。
      处理：从原来的地方重新复制。
      """#,
    "W0104": #"""
      W0104 压缩方式读不了
      工作簿设了密码、分了卷、是ZIP64格式，或者用了deflate以外的压缩方法。
      例如：用压缩软件重新打包并加了密码的文件。
      处理：用电子表格软件打开，另存为XLSX，不设密码。
      """#,
    "W0105": #"""
      W0105 太大
      文件里的内容多得不像工作簿：超过1048576行、16384列、6400万格、10000个部件或2 GB；有100 MB以上的部件压到不足千分之一；或者格式、工作表的清单超过64 MB。
      例如：“压缩炸弹”，或者有一格叫`A1048577`。
      处理：查明文件的来历。
      """#,
    "W0106": #"""
      W0106 部件损坏
      工作簿的一个部件不是合格的XML，或者写了工作簿不会写的内容：行的次序颠倒，数不是数。
      例如：`<row r="3">`下面又有`<row r="2">`。
      处理：用电子表格软件打开，重新保存。
      """#,
    "W0107": #"""
      W0107 有文档类型声明
      工作簿的一个部件声明了实体。电子表格软件不写这种声明，它是用来攻击的。
      例如：工作表开头有`<!DOCTYPE worksheet [<!ENTITY a "…">]>`。
      处理：查明文件的来历。
      """#,
    "W0108": #"""
      W0108 没有这张工作表
      工作簿中没有叫这个名称的工作表。信息列出有的；不分大小写。
      例如：写`ballots.xlsx#现场评测`，而工作表叫`现场测评`。
      处理：改正名称。
      """#,
    "W0109": #"""
      W0109 没有可见的工作表
      工作簿中没有可见的工作表，或者写明的那一张是图表。
      例如：`ballots.xlsx`唯一的工作表是隐藏的。
      处理：要读隐藏的工作表，写明表名：`ballots.xlsx#表名`。
      """#,
    "W0110": #"""
      W0110 不是工作簿却写了工作表
      文件不是工作簿，却写明了工作表。
      例如：`--ballots ballots.csv#现场测评`
      处理：只写文件名。
      """#,
    "W0111": #"""
      W0111 工作表没有内容
      工作表里什么也没有。
      例如：`ballots.xlsx`的第一张工作表是空的，数据在第二张。
      处理：写明表名：`ballots.xlsx#现场测评`。
      """#,
    "W0112": #"""
      W0112 错误值
      单元格显示的是错误值，不是内容。
      例如：显示`#N/A`或`#REF!`的格。
      处理：改正公式，或者写上应有的内容。
      """#,
    "W0113": #"""
      W0113 公式没有结果
      单元格中是公式，文件里没有存它的结果。appraise只读结果，不算公式。
      例如：不是电子表格的程序写的`=AVERAGE(B2:B9)`。
      处理：用电子表格软件打开，等它算完，保存。
      """#,
    "W0114": #"""
      W0114 数太长
      数超过15位。电子表格只保留15位，其余变成0。
      例如：把`430102198001011234`当数打进去作票号。
      处理：把单元格的格式设为“文本”，对照原件重新输入。
      """#,
    "W0115": #"""
      W0115 表头有合并单元格
      第1行有合并单元格：列名上面有标题，或表头占两行。
      例如：`A1:H1`合并，里面是会议名称。
      处理：删去标题；每列写一个列名，都写在第1行。
      """#,
    "W0116": #"""
      W0116 合并单元格
      表头以下有合并单元格。内容只在左上角的一格，其余各格读起来是空白。
      例如：`A2:A9`合并，八行共一个单位。
      处理：取消合并，每行写上单位。
      """#,
    "W0117": #"""
      W0117 隐藏的内容
      警告：隐藏的行或列里有内容，照样读取，这样忘了取消的筛选不会丢票。
      例如：隐藏了`B`列，或开着筛选。
      处理：核对；不该计入的，删去。
      """#,
    "W0118": #"""
      W0118 还有别的工作表
      提示：没有写明工作表，读取了第一张可见的，还有别的。
      例如：`--ballots meeting.xlsx`，其中有`现场测评`和`代表反馈`两张。
      处理：不必改动；要读别的，写明表名：`meeting.xlsx#代表反馈`。
      """#,
    "W0119": #"""
      W0119 数超过15位
      提示：单元格里的数超过15位。电子表格都只显示15位，就按这15位读取，第16位四舍五入。
      例如：`70.500000000000014`，公式算出来的，看到的都是70.5。
      处理：不必改动；公式里用`ROUND`可以去掉这个尾数。
      """#,
    "V0101": #"""
      V0101 不是封存包
      这个文件不是封存包。
      例如：`appraise verify samples/hunan-2020/ballots.csv`
      处理：写出用`appraise seal`生成的文件。
      """#,
    "V0102": #"""
      V0102 封存包改动过
      封存包不完整，或者有一个字节与封存时不同。信息写出从哪个文件、哪个字节起不同。
      例如：改了包里的一个文件；没有复制完；用别的程序重新打包。
      处理：不要采用这份文件；请向封存人要一份原件，并当面核对封存号。
      """#,
    "V0103": #"""
      V0103 文件名不可用
      封存包里有一个文件名会解压到别处（`../`、`/etc/passwd`），有看不见的字符，或与另一个文件重名。
      例如：有人为害人而做的包。
      处理：不要解压。
      """#,
    "V0104": #"""
      V0104 太大
      一个封存包最多60000个文件、4 GB。
      例如：一次会议的数据文件极多或极大。
      处理：把每张表的数据文件合并。
      """#,
    "V0105": #"""
      V0105 没有封存清单
      封存清单`manifest.txt`缺失，或者不是程序封存时写的样子，一个字节也不能差。
      例如：改了`manifest.txt`；以后版本的封存包。
      处理：同V0102。
      """#,
    "V0106": #"""
      V0106 缺少封存的文件
      封存清单中的一个文件不在包里。
      例如：有人从包里取走了一个文件。
      处理：同V0102。
      """#,
    "V0107": #"""
      V0107 多出文件
      包里有一个没有封存的文件。
      例如：有人往包里加了一个文件。
      处理：同V0102。
      """#,
    "V0108": #"""
      V0108 文件改动过
      一个文件的内容与封存清单不符。
      例如：包里的`ballots.csv`改了一个分。
      处理：同V0102。
      """#,
    "V0109": #"""
      V0109 文件与会议文件不一致
      封存的会议文件提到的文件不在包里，或者包里有没有提到的文件。包外的文件从来不读。
      例如：会议文件被改成读取`/home/…/ballots.csv`。
      处理：同V0102。
      """#,
    "V0110": #"""
      V0110 重新计票没有结果
      按封存的文件重新计票，没有结果。原因见前面的各条信息。
      例如：一个分被改成文字，所有指纹都重新做过。
      处理：同V0102。
      """#,
    "V0111": #"""
      V0111 数字不同
      按封存的文件重新计票，有数字与封存的结果不同。信息写出第一处：*应为*是重新计出的，*实为*是封存的。
      例如：改了结果，所有指纹都重新做过。
      处理：同V0102。封存包出自另一版本的，也用那个版本核验一次。
      """#,
    "V0112": #"""
      V0112 结果文件不同
      各数字都相符，但封存的结果文件不是本程序会写出的样子。
      例如：改了`result.json`中的信息；封存包出自另一版本。
      处理：用信息写明的版本核验。
      """#,
    "V0113": #"""
      V0113 封存包已经存在
      已经有另一个封存包用了这个名称。
      例如：`appraise seal samples/zhanyi-2019 --into hunan.zip`，而那是湖南的封存包。
      处理：另取文件名，或先移走原来的。封存包从不覆盖：可能有人记着它的封存号。
      """#,
    "V0114": #"""
      V0114 签名无效
      包里的一个签名不是用这把密钥、由这个人对这份封存做的，或者写法不对。
      例如：改了`signatures/`里的文件，或从另一个封存包拿来。
      处理：同V0102。
      """#,
    "V0115": #"""
      V0115 缺少签名
      `--key`要求的签名，封存包里没有。姓名证明不了什么，要看密钥。
      例如：李四还没有签名，就写`appraise verify a.zip --key li.key.pub`；或者有人改了内容重新封存，却无法替别人签名。
      处理：应当有这个签名的，不要采用；只是还没有签的，请本人运行`appraise sign`。
      """#,
    "V0116": #"""
      V0116 不是密钥
      文件不是所要的那种密钥，或者不是`appraise key new`写出的样子。
      例如：`appraise sign a.zip --key zhang.key.pub`
      处理：签名用私钥，核验用名称以`.pub`结尾的公钥。
      """#,
    "V0117": #"""
      V0117 密钥已经存在
      私钥或公钥的文件已经存在。
      例如：`appraise key new zhang.key --holder 张三`运行两次。
      处理：另取文件名。密钥一旦覆盖，就找不回来。
      """#,
    "V0118": #"""
      V0118 姓名不可用
      持有人的姓名是空的、有几行、太长，或者有看不见的字符。
      例如：`appraise key new zhang.key --holder ' 张三'`
      处理：照结果表上的写法写姓名。
      """#,
    "V0119": #"""
      V0119 缺系统库
      签名和核验签名要用系统的libcrypto，本机没有。没有签名的封存包不需要它。
      例如：在没有装全的系统上用`appraise verify`核验有签名的封存包。
      处理：`sudo apt-get install libssl3`
      """#,
    "V0120": #"""
      V0120 结果表不同
      封存的结果相符，但包里的一张表不是按这个结果写出的样子；或者少了一张、多了一张。
      例如：改了一张表，清单也跟着改了；封存包出自另一版本，表的样子不同。
      处理：用信息写明的版本核验；就是本版本的，同V0102。
      """#,
    "W0201": #"""
      W0201 缺系统库
      写工作簿要用系统的libxlsxwriter，本机没有。其他格式不需要它。
      例如：系统没有`libxlsxwriter.so.4`（或别的版本号）。
      处理：`sudo apt-get install libxlsxwriter4`，或在源代码里运行`make deps`。
      """#,
    "W0202": #"""
      W0202 库的版本不认识
      本机的libxlsxwriter早于1.1版或晚于1.9版，或者缺少函数。程序不用它试写：里面的位置不一样，写错了也没有人发觉。
      例如：自己编译的库，或2021年以前的系统。
      处理：安装信息写明的软件包。
      """#,
    "W0203": #"""
      W0203 工作簿没有写成
      库或系统中途停下，原因见信息。没有动过任何文件。
      例如：`/tmp`已满或不可写，或者内存不够。
      处理：腾出空间，或把`TMPDIR`设为可以写的文件夹。
      """#,
    "W0204": #"""
      W0204 数太长
      提示：电子表格只保留15位数字。更长的数在工作簿中写作文本，一位不少；公式不计算它们。
      例如：身份证号，或小数位很多的精确值。
      处理：不必处理；要用这些数计算的，取JSON或CSV。
      """#,
    "W0205": #"""
      W0205 文字截短
      一个单元格最多32767个字，更长的截短，以`…`结尾。
      例如：一行里列了几千个位置。
      处理：看文字或HTML的表，那里有全文。
      """#,
    "W0206": #"""
      W0206 没有下拉选项
      要填写的一格没有下拉选项：电子表格规定，选项合计最多255个字，选项里不能有英文逗号。
      例如：等次叫`满意,基本`，中间是英文逗号；或者有几十个等次。
      处理：照办法中的写法填写；计票时仍然核对。
      """#,
    "B0101": #"""
      B0101 缺少一列
      这种文件必须有的一列没有。
      例如：`票号,单位`，没有`得分`。
      处理：加上这一列，或改正列名。
      """#,
    "B0102": #"""
      B0102 列没有含义
      有一列的名称在这里没有含义。
      例如：`票号,单位,得分,打分`
      处理：改正列名或删去。说明写在`备注`（`note`）列。
      """#,
    "B0103": #"""
      B0103 列用不到
      这一列有含义，但这张表用不到。
      例如：没有指标的表写`票号,单位,指标,得分`。
      处理：删去这一列，或检查文件是否拿错。
      """#,
    "B0104": #"""
      B0104 一列写了两次
      两列的名称不同，说的是同一样东西。
      例如：`票号,单位,得分,mark`
      处理：删去其中一列。
      """#,
    "B0105": #"""
      B0105 没有填是谁的
      这一行没有写是哪张票、哪个单位、哪件建议或哪位代表的。
      例如：`票号,单位,得分`之下是`,省公安厅,70`。
      处理：补上这一格。电子表格的合并单元格常常引起这种情形。
      """#,
    "B0106": #"""
      B0106 名单中没有的单位
      单位名单中没有这个单位。
      例如：`1,省公安听,70`
      处理：改正名称；或把单位、它的另一种叫法补入名单。
      """#,
    "B0107": #"""
      B0107 没有这个指标
      这张表上没有这个指标。
      例如：写`办理成果`，而表上是`办理结果`。
      处理：改正名称。
      """#,
    "B0108": #"""
      B0108 单位重复
      单位名单中，同一个名称或代号用于两行。
      例如：`gongan,省公安厅`和`gongan,省公安局`。
      处理：改正或删去其中一行。
      """#,
    "B0109": #"""
      B0109 没有列名
      第一行没有一个认识的列名，多半是一行数据。
      例如：票的文件以`1,省公安厅,76`开头。
      处理：在最上面加一行列名。
      """#,
    "B0110": #"""
      B0110 名称断行
      一行的名称或编号中有换行。
      例如：一对错放的引号`74,"代表087,满意`……`代表123",满意`，把两行并成了一格。
      处理：改正引号。
      """#,
    "B0111": #"""
      B0111 类别不对
      办法按类别分别规定，而一个单位没有写类别，或写的类别办法没有列出。
      例如：办法写`类别：“政府”；“司法”。`，会议文件写`单位：（一）“市公安局”，类别“执法”。`
      处理：在会议文件或单位名单中，给每个单位写一个列出的类别；算例中写在这个单位的一行里：`票号1单位“市公安局”类别“政府”：90`。
      """#,
    "B0201": #"""
      B0201 不是数
      这个分不能确定地读作一个数。信息说明原因；猜得出的，给出可能的数。
      例如：`7O`、`80%`、`78分`或`1,5`
      处理：看纸质票，输入票上的数。登记表中按百分比填写的项目，要带百分号：`95.6%`。
      """#,
    "B0202": #"""
      B0202 不是票面等次
      这一格不是表上的票面等次，或不是这个指标的等次；或者计票表在这个指标没有的等次下填了票数。
      例如：写`较满意`，而等次是`很满意`、`满意`、`基本满意`、`不满意`；在`工作效率`下写`繁重`。
      处理：看纸质票，输入票上的等次。只有像手误的（`满意。`、`滿意`、`Satisfed`）才提示可能的等次，意思不同的词一律不猜。
      """#,
    "B0203": #"""
      B0203 空白停止计票
      这一格空白，办法规定空白停止计票。
      例如：`空白：停止计票。`之下有`1,省公安厅,`。
      处理：看纸质票，补上这一格；票上也是空白的，由会议决定。办法许可缺漏而不许可空白的（`缺漏：该项无效。`），用一行一个单位的表，没有评的不写那一行；一行一张票的表里，没有评的只能是空白。
      """#,
    "B0204": #"""
      B0204 不合评分范围停止计票
      这个分不合评分范围，办法规定停止计票。
      例如：每档0.5分，`不合评分范围：停止计票。`，而写了`70.3`。
      处理：看纸质票，改正录入错误；票上确实如此的，由会议决定。
      """#,
    "B0205": #"""
      B0205 越出上下限停止计票
      这个分低于起评分或高于最高分，办法规定停止计票。
      例如：最高分78分，`越出上下限：停止计票。`，而写了`79`。
      处理：同B0204。
      """#,
    "B0206": #"""
      B0206 重复停止计票
      同一张票（同一位代表）的同一个分写了两次，办法规定停止计票。整张票录了两次的，只说一次，写明有几格；计票表、清单中一个单位的一行也是这样。
      例如：`1,省公安厅,70`和`1,省公安厅,71`
      处理：看纸质票，只留一个。也可能是两张票编了同一个号。
      """#,
    "B0207": #"""
      B0207 缺漏停止计票
      一张票（一位代表）没有给某个单位或指标的一格，办法规定停止计票。
      例如：`缺漏：停止计票。`，而票号1没有`1,省民政厅,…`一行。
      处理：补上这一格；没有填写的，留空白。
      """#,
    "B0208": #"""
      B0208 单位没有数据
      一张表里没有某个单位的任何数据，办法规定停止计票。
      例如：`缺漏：停止计票。`，而`ballots.csv`中没有`省民政厅`。
      处理：补上它的数据；看看单位名称是否写错，文件是否完整。
      """#,
    "B0209": #"""
      B0209 已整理
      提示：有的格用了全角数字，或分的前后有空格，已按原意计入。
      例如：`７０`
      处理：不必处理；也可改成半角数字。
      """#,
    "B0210": #"""
      B0210 收回票数不符
      收回票数与文件中的票数不同。
      例如：`收回票数60票。`，而`ballots.csv`中有59票。有几种票的，写每种票的票数：`收回票数“甲票”10票。`；只写一个数的，可以是各种票合计，也可以是每种票的票数；两者都不是的，无法核对，给出警告。票号连续的，信息写出缺哪些号、多出哪些号；不连续的，文件中的票多时，写出缺格最多的一张：有一行票号录错，就会多出一张票。
      处理：与纸质票核对，改正其中一处。
      """#,
    "B0211": #"""
      B0211 一栏多选停止计票
      一格写了几个等次，办法规定停止计票。
      例如：办法写`一栏多选：停止计票。`，而一格写`满意/不满意`。
      处理：看票，改正这一格；票上确实如此的，由会议决定。
      """#,
    "B0212": #"""
      B0212 不是个数
      计票表、登记表记的是个数：0或正整数。
      例如：计票表中的`2.5`或`-1`。
      处理：改正这一格。登记表要记小数的，须在办法中规定评分范围。
      """#,
    "B0213": #"""
      B0213 小数位太多
      加减分最多写两位小数，办法规定了评分范围的除外。
      例如：`分值`一列中的`1.005`。
      处理：改正这一格；或在办法中给这张表规定评分范围，如`评分范围：从0到5分，每档0.001分。`
      """#,
    "B0214": #"""
      B0214 不合每票规定
      一张票不合对整张票的规定，办法规定停止计票。
      例如：规定90分以上的最多三个，而写了四个。
      处理：把录入的与票核对；票上确实如此的，由会议决定。
      """#,
    "B0215": #"""
      B0215 每行合计不符
      计票表一行的各数加起来，与办法规定的合计不符。
      例如：20＋7＋2＝29，而收回28票。
      处理：核对这一行，或会议文件中的票数。
      """#,
    "B0216": #"""
      B0216 缺会议的数
      办法要用会议的一个数（应到、实到、发出、收回），会议文件中没有写。
      例如：`实到人数占应到人数超过半数`，而会议文件没有写`应到人数`。
      处理：写在会议文件里，或用选项给出：`--roster 60`。
      """#,
    "B0217": #"""
      B0217 实到多于应到
      实到人数多于应到人数。
      例如：`--roster 10 --present 29`
      处理：核对会议人数。
      """#,
    "B0218": #"""
      B0218 汇总行
      应当是一张票或一个单位的地方，是把各行加起来的一行。
      例如：最后一行是`合计,85.5`。
      处理：删去这一行，合计由程序计算。
      """#,
    "B0219": #"""
      B0219 收回多于发出
      警告：收回的票比发出的多。
      例如：`发出票数58票。收回票数60票。`；或计票表有`发出`和`收回`两列的一行。
      处理：核对票数。办法可以规定：`测评有效须符合：收回票数不超过发出票数。`
      """#,
    "B0220": #"""
      B0220 编号可疑
      警告：一张票或一件建议的编号与其他的样子不同：在`A01`、`A02`中间有个数，在数中间有个词。
      例如：`72.5,74,74`，这一行左移了。
      处理：把这一行与纸质票核对。
      """#,
    "B0221": #"""
      B0221 编号写法不一
      警告：两个编号只差前面的0，或者只差大小写，算作两个。
      例如：`007`和`7`；`A1`和`a1`。
      处理：如果是同一个，请写成一样。
      """#,
    "B0222": #"""
      B0222 加减分写了两次
      警告：一个单位因同一事由加减分两次，都计入。写名称和写代号是同一个单位；全角半角、大小写、汉字旁的空格不同，仍是同一事由。
      例如：`公安厅,5,获表彰`有两行；或者`公安厅,5,获表彰`和`公安厅,3,获表彰`。
      处理：如果是重复录入，删去一行。
      """#,
    "B0223": #"""
      B0223 像是日期的数
      警告：这个数可能是日期。电子表格把2026年3月1日存成46082。办法没有规定评分范围的，这个数照样计入。只在它显得特别时警告：同列（计票表连同一行）另有1000以上的数，或者这一行的票数有这么多，就不警告；算例中的数也不警告。
      例如：登记表中的`46082`。
      处理：看原件。
      """#,
    "B0224": #"""
      B0224 角色可疑
      警告：办法按承办角色、答复类别或备注排除一些行，而这一格写的它不认识（如把`附议代表`写成`附议`），照样计入。或者会议文件中单位的备注与办法不计入的相近而不相同（`已废标`、`废标`），单位照样参加。
      例如：办法写`不计入：承办角色“会办”。`，而一格写`会辦`。
      处理：写错的，改正。
      """#,
    "B0225": #"""
      B0225 只有后一轮
      警告：有再次办理后的反馈，没有同一代表对同一单位同一件建议的首次反馈。
      例如：有`再次办理,012,王芳,公安厅,满意`，而首次反馈写在`12`上。
      处理：核对两行的编号和名称。
      """#,
    "B0226": #"""
      B0226 两列对调
      警告：建议编号一列写的像人名，代表一列写的像编号。
      例如：`代表,单位,建议编号`之下是`12,公安厅,王芳`。
      处理：对调了的，交换两列的列名。
      """#,
    "B0227": #"""
      B0227 同一件建议权重不一
      一个单位同一件建议的各行，在决定权重的列里写法不同；或者一件建议各行的系数（`每件系数`）、一张票各行载明的数（`每票载明`）不同。
      例如：办法写`建议加权：备注“重点”为2；否则为1。`，一位代表的一行备注`重点`，另一位的没有写。
      处理：同一件建议的各行，承办角色、答复类别、备注写得一样。
      """#,
    "B0228": #"""
      B0228 行中票数与会议情况不符
      计票表一行写的发出、收回票数，与会议文件中的不同。只报第一处。
      例如：会议文件写`收回票数：28票。`，计票表`单位,满意,不满意,发出,收回`中有一行`公安局,20,7,28,27`。
      处理：与计票记录核对。各单位确实分别发票的，会议文件中不写这个数，办法的条件就对每一行分别判定。
      """#,
    "B0229": #"""
      B0229 建议的系数不合规定
      每件建议自带的系数，或者每票载明的数，单元格空白、不是数，或者不在表中规定的范围内。
      例如：表中写`每件系数“难度系数”，从1到5，每档0.1。`，难度系数一列填了`1.25`，或没有填。
      处理：填这件建议的系数、这张票的数；同一件建议、同一张票的各行填得一样。
      """#,
    "B0230": #"""
      B0230 这张表不适用于该单位
      表只适用于某些类别，却有别的类别的单位的分；或者这一类别的权重没有列这个组别或指标，却有它的分。每个单位只报第一处。
      例如：表中写`适用类别：“政府部门”。`，而法院（类别`司法机关`）名下填了分；`类别“正职”的组别权重`没有列“同级”，而“同级”的票上给正职打了分。
      处理：核对是否填错了单位，或会议文件中的类别写错了；不该填的留空白。
      """#,
    "B0231": #"""
      B0231 一行的数不合规定
      登记表一行的数不合办法的规定。信息写明规定和各个数；相加的，写明每一个数与它们的和。
      例如：办法写`“解决数”不超过“回访数”`，这一行却是回访8件、解决9件；办法写`“满意”加上“不满意”等于“回访数”`，这一行却是5、2与8。
      处理：核对原始记录，录入有误的改正。
      """#,
    "B0232": #"""
      B0232 单位给自己评分
      票号是单位名称或代号的票，是这个单位投的；它给自己打了分，而办法规定这样停止计票。
      例如：办法写`评本单位：停止计票。`，而票号`公安厅`的票上，公安厅一栏是90。
      处理：与原票核对。票上确实打了的，由会议决定；录入有误的，改正。
      """#,
    "B0233": #"""
      B0233 单位投的票可疑
      警告：两张票是同一个单位投的，一张写名称，一张写代号。或者一张票的票号与单位名称相近而不相同；或者别的票写名称，它是一个单位的代号。或者办法规定了评本单位怎样处理，但没有一张票的票号是单位的名称或代号，认不出是哪个单位投的票。
      例如：办法写`评本单位：该项无效。`，而票号是1到12。
      处理：票号一列写投票单位的名称或代号。不是单位投票的，删去这一句。
      """#,
    "B0240": #"""
      B0240 反馈份数不符
      会议文件写的反馈份数，与文件中的不同。
      例如：`反馈发出“代表反馈表”：“省公安厅”30份，收回28份。`，而`feedback.csv`中有分的是27行。
      处理：与反馈表核对。文件可能缺少末尾的行。
      """#,
    "B0241": #"""
      B0241 反馈多于发出
      警告：一个单位的反馈比发出的份数多。
      例如：`“省公安厅”30份`，而有分的有31行。
      处理：核对份数，查找重复录入。
      """#,
    "B0242": #"""
      B0242 没有这张表
      会议文件写了一张表发出多少份，而办法中没有叫这个名称的反馈表；或者写了一种票的人数、票数，而没有叫这个名称的测评票或计票表。
      例如：`反馈发出“测评票”：…`；`收回票数“反馈表”10票。`
      处理：照办法中的名称写。
      """#,
    "B0243": #"""
      B0243 一行合计多于收回
      警告：计票表一行的各数加起来多于收回的票。没有规定每行合计的，照样计入。
      例如：收回28票，而有一行`省公安厅,25,4,1`。
      处理：核对这一行。写`每行合计：等于收回票数。`，就成为规定。
      """#,
    "B0244": #"""
      B0244 不是单位的列
      一列一单位的文件中，有一列是序号，或是汇总。
      例如：列名是`序号,票号,省公安厅`，或各单位后面有`平均分`。
      处理：删去这一列，合计由程序计算。
      """#,
    "B0270": #"""
      B0270 像是录错的小数点
      警告：有的分没有照录入的计入，而移一位小数点或去掉负号就是可以计入的分：远在评分范围之外、小于0，或低于起评分。
      例如：规定`不合评分范围：该项无效。`，可以打`71.5`，而录了`715`或`-71.5`。
      处理：看纸质票。录错的，改正文件；票上确实如此的，怎样算办法已有规定，不必改动。
      """#,
    "B0290": #"""
      B0290 表下的说明
      一行像是说明：第一格自己写明了（`注：…`、`计票人：…`）；或者整行没有一个分，而票号是一句话，或是数中间的一个词。照样计票，它就成了一张空白票。
      例如：最后一行是`注：以上为第一组,,`。
      处理：删去这一行；如果确是一张票，写上与其他票一样的票号。
      """#,
    "B0291": #"""
      B0291 票箱不一致
      给出文件时说它是某个票箱的（`--ballots 文件@票箱`，或会议文件里写了票箱），其中一行写的却是另一个。
      例如：`b.csv@西`里有`票箱`一列，写的是`东`。
      处理：改正其中一处。一个文件有几个票箱的票，文件名后不写`@票箱`。
      """#,
    "B0301": #"""
      B0301 照原意读取
      `inspect`的提示：一格写得不规整，已照原意读取。
      例如：`９０．５`，或名称后面有空格。
      处理：不必处理；`--write-fixed`会写成规整的样子。
      """#,
    "B0302": #"""
      B0302 数的一列中有日期
      写数的一列中有日期。电子表格会把9.5这样的分变成日期。
      例如：`得分`一列中的`9月5日`。
      处理：看原件，把这一列的格式设为文本，重新输入。程序不作猜测。
      """#,
    "B0303": #"""
      B0303 看不见的字符
      提示：名称或数里有看不见的字符。比较名称时不计。
      例如：从网页复制来的零宽空格。
      处理：不必处理；`--write-fixed`会去掉它。
      """#,
    "B0304": #"""
      B0304 前面的0丢了
      警告：其他编号都以0开头，这一个却短一些。
      例如：`007`旁边有`8`。
      处理：与纸质票核对；`8`和`008`是两张票。
      """#,
    "B0305": #"""
      B0305 名称可疑
      警告：一个名称只出现一两次，与常出现的一个只差一个字。
      例如：许多`公安厅`中间有一个`公安斤`。
      处理：如果是同一个单位，改正。
      """#,
    "B0306": #"""
      B0306 一行录了两次
      同一张票、同一单位、同一指标有两行。
      例如：一张票录了两次。
      处理：删去一行，或改正票号。
      """#,
    "B0307": #"""
      B0307 两列对调
      单位一列写的都是数，得分一列写的都是文字。
      例如：`单位,得分`之下是`76,公安厅`。
      处理：交换两列的列名。
      """#,
    "B0310": #"""
      B0310 拿错了表
      一个文件用作一张表，列名却是办法中另一张表的。
      例如：`数据文件“现场测评票”：“feedback.csv”。`
      处理：给每张表写对文件，不要改动文件的列。
      """#,
    "B0311": #"""
      B0311 整票空白
      提示：有的票只录了票号，一个评分也没有；各格照办法对空白的规定处理。
      例如：一列一单位的文件里有`4,,,,,`。
      处理：看纸质票。忘了录入的，补上；票上也是空白的，不必改动。
      """#,
    "B0312": #"""
      B0312 发出多于实到
      警告：发出的票比实到的人多。
      例如：`实到人数20人。发出票数25票。`
      处理：核对会议文件的两个数；一人几票的，不必改动。
      """#,
    "B0313": #"""
      B0313 没有数据
      警告：文件只有列名，下面一行数据也没有。照样计票，等于没有人评分。
      例如：`appraise new`写的空白票表，还没有录入就计分。
      处理：录入评分，或者改正文件名；票箱确实是空的，不必改动。
      """#,
    "R0101": #"""
      R0101 没有编号列
      表头没有一列说明每行是谁的、对谁的。第一行可能是数据。
      例如：文件以`1,公安厅,90`开头。
      处理：在最上面写一行列名，如`票号,单位,得分`。
      """#,
    "R0102": #"""
      R0102 没有可以核对的值
      表中有说明是谁的列，没有写分的列。
      例如：`票号,单位`
      处理：加上`得分`一列，或每个单位、每个指标一列。
      """#,
    "R0103": #"""
      R0103 两份的列不同
      两个文件说明每格的列不一样：一个有指标、组别、票箱或轮次，另一个没有。
      例如：`票号,单位,得分`和`票号,单位,态度,结果`。
      处理：补上缺少的列，或检查文件是否拿错。
      """#,
    "R0104": #"""
      R0104 整行的说明对不上
      备注、理由一类的列说的是整行，而两个文件的行不是一回事：一个是一行一分，一个是一行一票。
      例如：`票号,单位,得分,备注`和`票号,公安厅,水利厅`。
      处理：两个文件用同样的布局，或者都去掉这一列。
      """#,
    "R0105": #"""
      R0105 录了两次
      一个文件里有两行是同一张票、同一单位的，不知道拿哪一行去核对。
      例如：`票号,单位,得分`，`7,公安厅,90`，`7,公安厅,91`。
      处理：看纸质票，改正编号或名称，或删去多余的一行。
      """#,
    "R0106": #"""
      R0106 写法不同
      有的格写法不同而值相同：`90`、`90.0`、`９０`是同一个值。结果文件用第一份的写法。
      例如：`7,公安厅,90`和`7,公安厅,90.0`。
      处理：不必处理。
      """#,
    "R0107": #"""
      R0107 空白与没有录
      每个单位一列的文件里，有的格是空白，另一个文件没有录这一行。视为相同。
      例如：`票号,公安厅,水利厅`，`7,90,`和`票号,单位,得分`，`7,公安厅,90`。
      处理：办法对空白与缺漏规定不同的，看纸质票。
      """#,
    "R0108": #"""
      R0108 还有不同
      还有不同没有解决，所以没有写出结果文件。
      例如：`7,公安厅,90`和`7,公安厅,96`，没有裁定。
      处理：看纸质票，改正录错的文件；或者逐处裁定：`--write-decisions`写出裁定表，填好后用`--decisions`交回。
      """#,
    "R0109": #"""
      R0109 裁定表缺一列
      裁定表缺少一列：说明是哪一格的列、取值或理由。
      例如：`票号,单位,取值`
      处理：补上这一列；`--write-decisions`写出的裁定表各列齐全。
      """#,
    "R0110": #"""
      R0110 无需裁定
      裁定的一格，两份录入本来就相同。
      例如：裁定了票号9，而两份录得一样。
      处理：核对编号和名称；录入已经改正的，删去这一行。只有一份有的整张票，作为一张票裁定，单位和指标留空白。
      """#,
    "R0111": #"""
      R0111 不是两份中的值
      裁定的取值，两份录入都没有。空白写`空白`（`blank`），没有录写`无`（`absent`），整张票写`有`（`present`）。
      例如：`7,公安厅,93,原票`，而两份是90和96。
      处理：写两个值之一；纸质票上是第三个值的，改正两份录入。
      """#,
    "R0112": #"""
      R0112 裁定没有理由
      裁定没有说明理由。
      例如：`7,公安厅,96,`
      处理：写明理由，例如`核对原票`。
      """#,
    "R0113": #"""
      R0113 裁定了两次
      两行裁定的是同一处不同。
      例如：`7,公安厅,96,原票`，后面又有`7,公安厅,90,原票`。
      处理：只留一行。
      """#,
    "R0114": #"""
      R0114 同一个文件
      文件会与自己核对，不论写成一个名称还是两个名称。
      例如：`appraise reconcile first.csv ./first.csv`
      处理：写出两个人分别录入的两个文件。
      """#,
    "R0115": #"""
      R0115 写出的文件不可用
      要写出的文件在命令中另有用处，或者是`-`。从票上录入的文件从不覆盖。
      例如：`appraise reconcile first.csv second.csv --into first.csv`
      处理：写一个新的文件名。
      """#,
    "R0116": #"""
      R0116 文件已经存在
      要写出的文件已经存在，内容不同，所以没有动它：里面可能是别人的裁定，或以前的结果。
      例如：`--into ballots.csv`，而`ballots.csv`是另一次会议的。
      处理：把它移走，或者写另一个文件名。
      """#,
    "R0117": #"""
      R0117 只有一份有
      警告：只有一个文件有这个单位、指标、组别、票箱或轮次。如果是名称录错，它的每个分在两个文件里都算不同。
      例如：`票号,公安厅`和`票号,公安斤`。
      处理：改正名称再核对；另一个人漏录的，请他补录。
      """#,
    "R0118": #"""
      R0118 没有可以核对的行
      两个文件都只有列名，没有一行数据。两个空文件说不上相同。
      例如：两份没有填过的空表。
      处理：检查文件是否拿错。
      """#,
    "R0119": #"""
      R0119 裁定不明确
      裁定的取值可以指两份中的任何一份：一个人录的正好是表示没有录的那个词。
      例如：取值写`空白`，而一份录的是“空白”两个字，另一份是空白的格。
      处理：取值改写`第一份`或`第二份`（`first`、`second`）。
      """#,
    "C0101": #"""
      C0101 无数可算
      一个单位没有一格计入，办法规定停止计票。
      例如：一个单位的分全是空白，`空白：作弃权`，并写`空缺停止计票`。
      处理：核对它的分；确实如此的，由会议决定。
      """#,
    "C0102": #"""
      C0102 算不全
      一个单位只有一部分数可算，办法规定停止计票。
      例如：一个指标没有一格计入，并写`部分空缺停止计票`。
      处理：同C0101。
      """#,
    "C0103": #"""
      C0103 同分停止计票
      两个单位要比较的各项完全相同，办法规定停止计票。
      例如：得分相同，`同分依次比较：停止计票。`；或两个单位同居一个名次，而办法写`并列单位停止计票`。
      处理：先后由会议决定；或在计票前写进办法。
      """#,
    "C0104": #"""
      C0104 没有类别
      警告：办法规定分类排名，而有的单位没有类别，只在没有类别的单位中排名。
      例如：`排名按最后得分分类进行`，会议文件中有单位没有写`类别“…”`。
      处理：在会议文件或单位名单中给每个单位写类别。
      """#,
    "C0105": #"""
      C0105 没有分母
      比率要用会议的一个数作分母，会议文件和计票表的这一行都没有写。
      例如：`“满意”占应到人数`，没有写应到人数。
      处理：在会议文件中写`应到人数60人。`，或加`--roster 60`。
      """#,
    "C0106": #"""
      C0106 多于分母
      个数多于作分母的数，比率会超过100%。
      例如：收回28票，满意30票。
      处理：核对计票表和会议的数。
      """#,
    "C0107": #"""
      C0107 除数为0
      这一步的除数对这个单位是0，办法规定停止计票。
      例如：`除以“走访次数”，空缺停止计票`，而走访0次。
      处理：核对这个数；或在办法中写明空缺计为多少。
      """#,
    "C0108": #"""
      C0108 最高或最低单位为0
      各单位都是0，无法与最高单位相比；或者最低单位是0，无法与它相比。
      例如：`折算为与最高单位之比`，各单位都是0；`折算为最低单位与本单位之比`，有一个单位是0。
      处理：核对这些数；或者事先在办法中规定：`折算为与最高单位之比，空缺计为0%`，`折算为最低单位与本单位之比，空缺计为100%`。
      """#,
    "C0109": #"""
      C0109 在表外
      一个数超出插值表的两端，表上写明停止计票。
      例如：表从0到10，`越出上下限：停止计票。`，而这个数是11。
      处理：核对这个数；或写`越出上下限：按上下限计。`
      """#,
    "C0110": #"""
      C0110 等次定不下来
      等次或分情形的数值有一个条件无法判断：没有写会议的数，分母是0，或要比较的无数可算；或者名次相同的单位多于名额，办法写明`并列单位停止计票`；或者共用名额的各单位，名额数不相同。
      例如：`“满意”占应到人数不低于半数`，没有写应到人数。
      处理：照信息补上这个数。没有值的单位，请单列一项：`若“满意率”空缺，则为“不予评定”`。一个单位的票可能全部无效的，第一项写`若有效票数等于0，则为“不予评定”`；或者整个单位不参加：`不计入：备注“…”`。
      """#,
    "C0111": #"""
      C0111 按条件排名
      提示：有单位符合排名一条的某一项，因此没有名次，或排在其他单位之后。
      例如：`不参加排名：若“登记表”记有“一票否决事项”`，而登记表上该单位为1。
      处理：宣布之前请核对这一项所依据的数。理由印在结果上。`不参加排名`和`排在其他单位之后`按办法执行，不必改动。
      """#,
    "C0112": #"""
      C0112 没有单位顺序
      警告：同分的单位`按单位顺序`排，却没有人定过单位的顺序，只按名称的字符编码排，这不是办法的意思。
      例如：`同分依次比较：按单位顺序。`，会议文件没有列出单位，有两个单位同分。
      处理：按顺序列出单位：写在会议文件中（`单位：“公安厅”；“水利厅”。`），或给出单位名单文件；算例写`已知单位：“公安厅”；“水利厅”。`
      """#,
    "X0101": #"""
      X0101 数不同
      算例应得的数、名次或等次，与按办法算得的不同。信息写明这个数是怎样算出的、名次由什么决定，或者等次是按哪一项评定的。
      例如：`应得“公安厅”：最后得分93.51。`，而按办法算得93.50。
      处理：手算一遍。算例与条文必有一处不对，改正其一。
      """#,
    "X0102": #"""
      X0102 应停未停
      算例应当停止计票，按办法却算出了结果。
      例如：算例中有空白，应得`停止计票`，而办法写`空白：作弃权。`
      处理：改正算例，或改正规定。
      """#,
    "X0103": #"""
      X0103 不应停而停
      算例应当有结果，按办法却停止计票。原因接着逐条列出。
      例如：算例中有空白而应得各数，办法写`空白：停止计票。`
      处理：看原因，改正算例或规定。
      """#,
    "X0104": #"""
      X0104 没有给单位的分
      算例写了一个单位的应得，却没有给它的分。
      例如：`应得“民政厅”：最后得分90。`，没有民政厅的分。
      处理：补上它的分，或改正名称。
      """#,
    "X0105": #"""
      X0105 应无效而有效
      算例应当测评无效，按办法测评有效。
      例如：`应得测评无效。`，而出席人数足够。
      处理：改正算例，或测评有效的条件。
      """#,
    "X0106": #"""
      X0106 应有效而无效
      算例应当有结果，按办法测评无效。
      例如：须超过半数，而58人中到了29人。
      处理：改正算例，或测评有效的条件。
      """#,
    "X0107": #"""
      X0107 算例的数据读不了
      算例应当停止计票，也停了，但不是因为办法的规定，而是它的数据读不了。
      例如：`已知“评分票”：票号1：“公安厅”“七十”。应得停止计票。`
      处理：照录入时的样子写数据，才试得出办法的规定。
      """#,
    "U0101": #"""
      U0101 没有这个命令
      没有这个命令。
      例如：`appraise scroe`
      处理：写信息给出的命令。
      """#,
    "U0102": #"""
      U0102 没有写命令
      没有写命令。
      例如：`appraise`
      处理：写一个命令，如`appraise help`。
      """#,
    "U0103": #"""
      U0103 没有这个选项
      这个命令没有这个选项；它可能属于另一个命令。
      例如：`appraise score --balots ballots.csv`
      处理：写信息给出的选项，或看`appraise help score`。
      """#,
    "U0104": #"""
      U0104 全角符号
      选项用了输入法的长横线或全角字母。
      例如：`appraise score ——ballots ballots.csv`
      处理：切换到英文输入法，写`--ballots`。
      """#,
    "U0105": #"""
      U0105 选项写在命令前面
      命令的选项写在了命令前面。
      例如：`appraise --ballots ballots.csv score`
      处理：写在命令后面：`appraise score --ballots ballots.csv`。
      """#,
    "U0106": #"""
      U0106 选项重复
      同一个选项写了不止一次。
      例如：`appraise score samples/hunan-2020 --output text --output json`
      处理：只留一个。
      """#,
    "U0107": #"""
      U0107 缺选项
      缺少这个命令必须有的选项。
      例如：`appraise report samples/hunan-2020`
      处理：加上信息给出的选项：`--into results`。
      """#,
    "U0108": #"""
      U0108 缺值
      选项后面缺少值。
      例如：`appraise score samples/hunan-2020 --output`
      处理：在后面写上值：`--output json`。
      """#,
    "U0109": #"""
      U0109 多了值
      选项不带值，却写了值。
      例如：`appraise score samples/hunan-2020 --no-bom=yes`
      处理：只写选项：`--no-bom`。
      """#,
    "U0110": #"""
      U0110 值是空的
      选项的值是空的。在脚本里，可能是变量没有值。
      例如：`appraise score --ballots=`
      处理：写上值，或去掉这个选项。
      """#,
    "U0111": #"""
      U0111 不是整数
      选项要一个不小于0的整数，用半角数字写。
      例如：`appraise score samples/hunan-2020 --returned 六十`
      处理：写数字：`--returned 60`。
      """#,
    "U0112": #"""
      U0112 没有这个取值
      选项没有这个取值。
      例如：`appraise score samples/hunan-2020 --output xml`
      处理：写“应为”列出的值之一。
      """#,
    "U0113": #"""
      U0113 缺文件
      命令要用的文件没有写。
      例如：`appraise check`
      处理：写上：`appraise check rubrics/hunan-2020.rubric`。
      """#,
    "U0114": #"""
      U0114 多了一个词
      多了一个词。名称里有空格而没有加引号，就成了两个词。
      例如：`appraise score samples/hunan-2020 now`
      处理：删去，或在名称前后加引号。
      """#,
    "U0115": #"""
      U0115 空词
      有一个词是空的。在脚本里，可能是变量没有值。
      例如：`appraise check ''`
      处理：去掉这对空引号，或给变量赋值。
      """#,
    "P0101": #"""
      P0101 读不了
      文件打不开或读不了。信息写出系统给的原因。
      例如：`appraise check nofile`
      处理：改正文件名，或文件的权限。
      """#,
    "P0102": #"""
      P0102 结果写不出去
      结果不能写到标准输出：已关闭，或磁盘已满。
      例如：`appraise score samples/hunan-2020 > /dev/full`
      处理：腾出空间，或写到别处，再运行一次。已经写出的一部分不要用。
      """#,
    "P0103": #"""
      P0103 没有说计哪次会议的分
      既没有写会议，也没有写办法。
      例如：`appraise score`
      处理：写会议文件夹，或写`--rubric`和数据文件。
      """#,
    "P0104": #"""
      P0104 会议与办法都写了
      写了会议，又写了会议文件自己会写明的选项。
      例如：`appraise score samples/hunan-2020 --rubric hunan-2020.rubric`
      处理：去掉这个选项，或不用会议文件计分。
      """#,
    "P0105": #"""
      P0105 表没有数据文件
      办法中的一张表没有数据文件。
      例如：`appraise score --rubric hunan-2020.rubric --ballots ballots.csv`（没有反馈）
      处理：加上信息给出的选项，或在会议文件中写`数据文件“…”：“….csv”。`
      """#,
    "P0106": #"""
      P0106 没有这张表
      给了一张表的数据文件，而办法中没有这张表。
      例如：`--file '测评=ballots.csv'`或`数据文件“测评”：“ballots.csv”。`
      处理：写信息列出的名称之一。
      """#,
    "P0107": #"""
      P0107 没有这种表
      办法中没有这个选项对应的表。
      例如：办法只有测评票，却写`--feedback feedback.csv`。
      处理：去掉这个选项，或检查办法是否拿错。
      """#,
    "P0108": #"""
      P0108 可以指几张表
      这个选项可以指办法中的几张表。
      例如：办法有两张测评票，只写`--ballots ballots.csv`。
      处理：写明每张表：`--file '现场测评票=ballots.csv'`。
      """#,
    "P0109": #"""
      P0109 一张表两个文件
      给了同一张表，或者它的同一个票箱，两个数据文件（“1号”与“１号”是同一个票箱）；或者把一个文件给了两个票箱，里面的票会计两次。
      例如：`--ballots a.csv --file '现场测评票=b.csv'`；`--ballots a.csv@东 --ballots a.csv@西`
      处理：只留一个；每个票箱各有名称，各有文件。
      """#,
    "P0110": #"""
      P0110 标准输入用了两次
      两个文件都写成标准输入。
      例如：`--ballots - --feedback -`
      处理：其中一个写文件名。
      """#,
    "P0111": #"""
      P0111 表名和文件写法不对
      `--file`后面不是“表名=文件”，或者`--number`后面不是“公共参数名=数”。
      例如：`--file ballots.csv`；`--number 0.95`
      处理：写`--file '现场测评票=ballots.csv'`；`--number 'K值=0.95'`。
      """#,
    "P0112": #"""
      P0112 没有会议文件
      当作会议的文件夹里没有`session.appraisal`。下级文件夹里有的，信息会写出。
      例如：`appraise score samples`
      处理：写有会议文件的文件夹；没有会议文件的，用选项写办法和各表。退出状态为3。
      """#,
    "P0113": #"""
      P0113 文件种类不对
      文件不是这个命令要的种类：给`score`的是办法，给`check`的是数据表，给`--ballots`的是办法。
      例如：`appraise check ballots.csv`
      处理：照信息给出的一行写。
      """#,
    "P0114": #"""
      P0114 写不了
      文件写不了。原文件没有改动。
      例如：对只读的文件用`appraise format`。
      处理：改正文件的权限，或腾出空间，再运行一次。
      """#,
    "P0115": #"""
      P0115 不分票箱
      给一个票箱写了文件，而办法的这张表不分票箱。
      例如：表上没有`票箱：合并计票。`，却写`--ballots box1.csv@一号箱`。
      处理：删去票箱，或在表中加这一句。
      """#,
    "P0116": #"""
      P0116 没有这个代码
      `explain-code`问的代码，没有一条信息用它。
      例如：`appraise explain-code M9301`
      处理：代码写在每条信息的开头，照抄。
      """#,
    "P0117": #"""
      P0117 副本已经存在
      `--write-fixed`写的文件已经存在，或者就是原文件。
      例如：`appraise inspect ballots.csv --write-fixed ballots.csv`
      处理：另取一个文件名。
      """#,
    "P0118": #"""
      P0118 文件夹不是空的
      `new`只写进还没有的或空的文件夹。
      例如：`appraise new samples/hunan-2020`
      处理：另取一个名称。
      """#,
    "P0119": #"""
      P0119 没有可印的票
      `ballots`要印的表不是由投票人或代表填写的，或者办法中没有这张表。
      例如：`appraise ballots samples/hunan-2020 --form 台账`
      处理：写信息列出的表，或不写`--form`。
      """#,
    "P0120": #"""
      P0120 没有这个单位
      `--unit`写的不是会议中任何单位的代号，也不是它的中文名或英文名。
      例如：`appraise explain samples/hunan-2020 --unit 省国资`
      处理：写信息列出的代号或名称。
      """#,
    "P0121": #"""
      P0121 没有这个得分
      `--figure`写的不是办法中的任何得分，或者是几个得分都有的一部分名称。
      例如：`appraise explain samples/hunan-2020 --figure 总分`
      处理：写一个得分的名称，或写得更全。
      """#,
    "P0122": #"""
      P0122 没有结果
      按办法的条件测评无效，没有得分可以说明。
      例如：会议实到人数少于办法的要求，而用`appraise explain`。
      处理：不必处理；`appraise score`印出各项条件和数字。
      """#,
    "P0123": #"""
      P0123 没有可比的
      给`diff`的一个文件既不是结果，也不是办法。
      例如：`appraise diff result.json ballots.csv`
      处理：写JSON结果、封存包或会议文件夹，或写两个办法。两份数据表用`appraise reconcile`核对。
      """#,
    "P0124": #"""
      P0124 种类不同
      两个文件一个是办法，一个是结果。
      例如：`appraise diff hunan-2020.rubric samples/hunan-2020`
      处理：比较两个办法，或两个结果。
      """#,
    "P0125": #"""
      P0125 有别的文件
      `report`把整个文件夹换掉。文件夹里有不是它写的、或写出以后改动过的文件，换掉就没有了。
      例如：`appraise report samples/hunan-2020 --into samples`
      处理：换一个文件夹，或先移走信息列出的文件。
      """#,
    "P0130": #"""
      P0130 工作簿的写法
      `explain --output xlsx`把所有单位、所有得分写成一个工作簿文件；其他的输出都是文字。
      例如：`appraise explain samples/hunan-2020 --output xlsx`
      处理：加`--into 文件`，不写`--unit`和`--figure`；要文字的，不写`--into`。
      """#,
    "P0150": #"""
      P0150 文件太大
      办法或会议文件超过1 MB。有几千个单位的，也只有它的十分之一。
      例如：`appraise check ballots.txt`，而那是有许多行的数据文件。
      处理：写对文件。数据另放一个文件，在会议文件中写出文件名。
      """#,
    "P0180": #"""
      P0180 没有填机关名称
      警告：会议文件中评议机关的名称还是`appraise new`写的空白。
      例如：`评议机关“（机关名称）”。`
      处理：改成机关的名称。它印在每张表和每张票上。
      """#,
    "P0181": #"""
      P0181 没有填人数票数
      警告：会议的人数、票数还是`appraise new`写在括号里的空白，不起作用。
      例如：`【请填：应到人数 人。实到人数 人。……】`
      处理：填上数字，去掉括号和“请填：”；不要核对票数的，整句删去。
      """#,
    "P0182": #"""
      P0182 文件内容相同
      警告：同一张表两个票箱的文件，内容一字不差，两个都计入。
      例如：`--ballots east.csv@东 --ballots west.csv@西`，而west.csv是east.csv的副本
      处理：核对是否把一个票箱的文件当成了另一个票箱的；两个票箱确实一样的，不必改动。
      """#,
  ]
}
