@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：停止计票。重复：停止计票。缺漏：停止计票。"
  static let scale = "评分范围：从0到100分，整数计分。不合评分范围：停止计票。"
  static let ballot = "测评票“票”。\(scale)\(cases)\n"
  static let levels = "测评票“票”。票面等次：“满意”；“不满意”。\(cases)\n"
  static let rate =
    "\(levels)比率“率”取自“票”：“满意”占收回票数；不修约，显示时四舍五入，保留2位小数。\n"
  static let threeLevels = "测评票“票”。票面等次：“满意”；“基本满意”；“不满意”。\(cases)\n"
  static let checklist = "登记表“登记”。项目：“件数”；“次数”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n"
  static let rows =
    "登记表“登记”。项目：“件数”；“系数”，从0.5到1.5，每档0.1；“办结率”，从0%到100%，每档0.1%。\n不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
  static let rowsUsed =
    "数值“数”，取自“件数”：乘以“系数”；不修约。比率“率”，取自“办结率”：不修约。\n公布：“数”；“率”。\n"
  static let mean = "汇总各评分人取平均分，空缺停止计票；"
  static let end = "四舍五入，保留2位小数。\n"

  static let gaps =
    "登记表“登记”。项目：“党建”，从0到20分，整数计分；“业务”，从0到50分，整数计分。\n不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。\n"

  static func score(_ steps: String) -> String {
    "计分部分“分”满分100分。计分取自“票”：\(steps)"
  }
}

extension Museum {
  static let steps: [Exhibit] = [
    Exhibit(
      .emptyNotRuled, name: "figures",
      articles: "\(Piece.gaps)数值“数”，取自“党建”、“业务”中的最高值：不修约。\n公布：“数”。\n"),
    Exhibit(
      .emptyNotRuled, name: "figures-together",
      articles: "\(Piece.gaps)数值“数”，取自“党建”、“业务”合计：不修约。\n公布：“数”。\n"),
    Exhibit(
      .treatmentUnfit, name: "highest-scaled",
      articles:
        "\(Piece.gaps)数值“数”，取自“党建”、“业务”中的最高值，空缺按满分比例折算：不修约。\n公布：“数”。\n"),
    Exhibit(
      .treatmentUnfit, name: "term-scaled",
      articles:
        "\(Piece.gaps)数值“数”，取自“党建”，空缺按满分比例折算加上“业务”，空缺不计：不修约。\n公布：“数”。\n"),
    Exhibit(
      .weightsIncomplete, name: "no-full-points",
      articles:
        "\(Piece.gaps)数值“党建分”，取自“党建”：不修约。\n数值“数”，取自“党建分”、“业务”合计，空缺按满分比例折算：四舍五入，保留2位小数。\n公布：“数”。\n"
    ),
    Exhibit(
      .numbersOfSeveralForms, name: "notice",
      articles:
        "\(Piece.rate)\(Piece.levels.replacing("“票”", with: "“二票”"))比率“二率”取自“二票”：“满意”占应到人数；不修约，显示时四舍五入，保留2位小数。\n公布：各项比率。\n"
    ),
    Exhibit(
      .trimmingUnsound, name: "no-otherwise",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，若超过5个有效分，去掉1个最高分和1个最低分，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "no-condition",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "share-not-rounded",
      articles: "\(Piece.ballot)\(Piece.score("汇总各评分人，去掉5%个最高分和5%个最低分，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "best-none",
      articles: "\(Piece.ballot)\(Piece.score("汇总各评分人，只留0个最高分，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "place-zero",
      articles: "\(Piece.ballot)\(Piece.score("汇总各评分人取第0高分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "third-of-two",
      articles:
        "测评票“票”。指标：“甲”；“乙”。\(Piece.scale)\(Piece.cases)\n\(Piece.score("\(Piece.mean)汇总各指标取第3高分，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .trimmingUnsound, name: "drops-all",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，去掉60%个最高分和50%个最低分，个数舍尾，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "drops-all-criteria",
      articles:
        "测评票“票”。指标：“甲”；“乙”。\(Piece.scale)\(Piece.cases)\(Piece.score("\(Piece.mean)汇总各指标，去掉1个最高分和1个最低分，取平均分，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .stepUnfit, name: "group-number",
      articles:
        "测评票“票”。票面等次：“好”；“差”。组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”：计数实到人数；汇总各组别求和；不修约。\n"),
    Exhibit(
      .stepUnfit, name: "one-group-base",
      articles:
        "测评票“票”。票面等次：“好”；“差”。组别：“领导”；“群众”。\(Piece.cases)比率“率”，取自“票”组别“领导”：“好”占实到人数；\(Piece.end)"),
    Exhibit(
      .emptyNotRuled, name: "all-equal",
      articles:
        "\(Piece.rows)数值“数”，取自“件数”：折算为与最低单位之差占高低之差的比例；化为小数；乘以“系数”；不修约，显示时四舍五入，保留2位小数。比率“率”，取自“办结率”：不修约。\n公布：“数”；“率”。\n"
    ),
    Exhibit(
      .emptyNotRuled, name: "equal-left-out-of-a-sum",
      articles:
        "\(Piece.rows)数值“数”，取自“件数”：折算为与最高单位之差占高低之差的比例，全部相同不计；化为小数；四舍五入，保留2位小数。比率“率”，取自“办结率”：不修约。数值“和”，取自“数”加上“系数”：不修约。\n公布：“和”；“率”。\n"
    ),
    Exhibit(
      .stepUnfit, name: "range-of-what-differs",
      articles:
        "反馈表“票”。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺停止计票；折算为与最低单位之差占高低之差的比例，全部相同计为100%；汇总各建议取平均分，空缺停止计票；乘以50分；\(Piece.end)"))"
    ),
    Exhibit(
      .stepUnfit, name: "pooled-groups-base",
      articles:
        "测评票“票”。票面等次：“好”；“差”。组别：“领导”；“中层”；“群众”。\(Piece.cases)比率“率”，取自“票”组别“领导”、“群众”：“好”占实到人数；\(Piece.end)"
    ),
    Exhibit(
      .saidTwice, name: "group-of-a-score",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”组别“领导”、“群众”、“领导”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .saidTwice, name: "groups-of-a-score-apart",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”组别“领导”、组别“群众”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .neverUsed, name: "group-of-no-score",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“中层”；“群众”。\(Piece.cases)数值“数”，取自“票”组别“领导”、“中层”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .partEmptyNotRuled, name: "weight-left-open",
      articles:
        "反馈表“票”。指标：“甲”权重60%；“乙”权重40%。\(Piece.scale)空白：作弃权。重复：停止计票。缺漏：作弃权。\(Piece.score("汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺不计；汇总各指标取加权平均，空缺停止计票，部分空缺不计；\(Piece.end)"))"
    ),
    Exhibit(
      .partEmptyNotRuled, name: "highest",
      articles:
        "反馈表“票”。轮次：“首次”；“再次”。\(Piece.scale)空白：作弃权。重复：停止计票。缺漏：作弃权。\(Piece.score("汇总各轮次取最高分，空缺不计；汇总各代表和各建议取平均分，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .unknownName, name: "line-expected",
      articles:
        "\(Piece.checklist)数值“数”，取自“件数”：不修约。\n公布：“数”。\n算例“一”。已知“登记”：单位“甲”：“件数”3、“次数”1。应得“甲”：“次数”1。\n"
    ),
    Exhibit(
      .unknownName, name: "shared-number-breaks-ties",
      articles:
        "\(Piece.checklist)公共参数“K值”，从0.5到1，每档0.1。\n数值“数”，取自“件数”乘以“K值”：不修约。\n排名按“数”统一进行，由高到低。同分：并列占位。同分依次比较：“K值”；仍同则并列。\n公布：名次。\n"
    ),
    Exhibit(
      .emptyNotRuled, name: "part-of-a-case",
      articles:
        "登记表“登记”。项目：“件数”；“次数”。空白：作弃权。缺漏：作弃权。重复：停止计票。\n数值“数”，依次判定：若“件数”空缺，则不计；否则为“件数”减去“次数”乘以50%。\n公布：“数”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "line-empty",
      articles:
        "\(Piece.checklist)数值“数”，取自“件数”：不修约。\n排名按“数”统一进行，由高到低。不参加排名：若“次数”空缺。同分：并列占位。同分依次比较：仍同则并列。\n公布：名次。\n"
    ),
    Exhibit(
      .unknownName, name: "form-as-table",
      articles: "\(Piece.checklist)数值“数”，取自“件数”：查“登记”；不修约。\n公布：“数”。\n"),
    Exhibit(
      .treatmentUnfit, name: "half-of-a-number",
      articles:
        "登记表“登记”。项目：“件数”。空白：计为0.5分。缺漏：计为0分。重复：停止计票。\n数值“数”，取自“件数”：不修约。\n公布：“数”。\n"),
    Exhibit(
      .scaleMissing, name: "criterion-without-levels",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .formLineUnfit, name: "levels-of-a-criterion",
      articles:
        "登记表“登记”。项目：“件数”。指标“件数”的票面等次：“多”；“少”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n数值“数”，取自“件数”：不修约。\n公布：“数”。\n"
    ),
    Exhibit(
      .saidTwice, name: "levels-of-a-criterion",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标“任务”、“效率”的票面等次：“高”为90分；“低”为0分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .unknownName, name: "levels-before-criteria",
      articles:
        "测评票“票”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标：“任务”；“效率”。指标“效率”的票面等次：“高”为90分；“一般”为50分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .unknownName, name: "levels-of-no-criterion",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标“效率”的票面等次：“高”为90分；“一般”为50分。指标“效果”的票面等次：“好”为9分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .nameTaken, name: "level-otherwise-in-english",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”，英文名“fair”，为60分。指标“效率”的票面等次：“高”为90分；“一般”为50分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .neverUsed, name: "levels-of-the-form",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标“效率”的票面等次：“高”为90分；“一般”为50分。票面等次：“好”为9分；“差”为0分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .treatmentUnfit, name: "blank-as-a-level-of-one-criterion",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标“效率”的票面等次：“高”为90分；“一般”为50分。空白：计为“繁重”。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .unknownName, name: "level-of-another-criterion",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标“效率”的票面等次：“高”为90分；“一般”为50分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))数值“数”，取自“票”指标“效率”：计数“繁重”；不修约。公布：“数”。\n"
    ),
    Exhibit(
      .rowNeverUsed, name: "level-of-another-criterion",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标“效率”的票面等次：“高”为90分；“一般”为50分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))比率“率”，取自“票”：“繁重”占有效票数，空缺停止计票；汇总各指标取平均分；不修约，显示时四舍五入，保留2位小数。公布：“率”。\n"
    ),
    Exhibit(
      .scaleUnsound, name: "levels-of-a-criterion-and-scale",
      articles:
        "测评票“票”。指标：“任务”；“效率”，从0到10分，整数计分。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。空白：停止计票。重复：停止计票。缺漏：停止计票。不合评分范围：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .levelsOutOfOrder, name: "notice-levels-of-a-criterion",
      articles:
        "测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为60分。指标“效率”的票面等次：“高”为100分；“较高”为8分；“一般”为50分；“低”为10分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))"
    ),
    Exhibit(
      .kindsMixed, name: "lines-of-two-kinds",
      articles:
        "登记表“登记”。项目：“办结率”，从0%到100%，每档0.1%；“能源”，从0到30分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n数值“数”，取自“登记”：汇总各项目求和；不修约。\n公布：“数”。\n"
    ),
    Exhibit(
      .scaleUnsound, name: "two-units",
      articles:
        "登记表“登记”。项目：“办结率”，从0到100%，每档0.1%。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n数值“数”，取自“办结率”：不修约。\n公布：“数”。\n"
    ),
    Exhibit(
      .scaleUnsound, name: "share-on-a-ballot",
      articles:
        "测评票“票”。评分范围：从0%到100%，每档1%。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.score("汇总各评分人取平均分，空缺停止计票；乘以100分；\(Piece.end)"))"
    ),
    Exhibit(
      .scaleUnsound, name: "share-too-fine",
      articles:
        "登记表“登记”。项目：“办结率”，从0%到100%，每档0.00001%。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n数值“数”，取自“办结率”：不修约。\n公布：“数”。\n"
    ),
    Exhibit(
      .treatmentUnfit, name: "points-on-a-line-of-shares",
      articles:
        "登记表“登记”。项目：“能源”，从0到30分，整数计分；“办结率”，从0%到100%，每档0.1%。不合评分范围：停止计票。空白：计为5分。重复：停止计票。缺漏：停止计票。\n数值“数”，取自“办结率”：不修约。数值“分”，取自“能源”：不修约。\n公布：“数”；“分”。\n"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "row-with-itself",
      articles:
        "\(Piece.rows)每行须符合，否则停止计票：“件数”不超过“件数”。\n\(Piece.rowsUsed)"),
    Exhibit(
      .ballotRulesUnsound, name: "row-never-kept",
      articles:
        "\(Piece.rows)每行须符合，否则停止计票：“系数”超过5。\n\(Piece.rowsUsed)"),
    Exhibit(
      .kindsMixed, name: "row-of-two-kinds",
      articles:
        "\(Piece.rows)每行须符合，否则停止计票：“件数”不超过“办结率”。\n\(Piece.rowsUsed)"),
    Exhibit(
      .kindsMixed, name: "row-of-another-unit",
      articles:
        "\(Piece.rows)每行须符合，否则停止计票：“办结率”至少5。\n\(Piece.rowsUsed)"),
    Exhibit(
      .holdsAlways, name: "notice-row-always-kept",
      articles:
        "\(Piece.rows)每行须符合，否则停止计票：“办结率”不超过100%。\n\(Piece.rowsUsed)"),
    Exhibit(
      .ballotRulesUnsound, name: "row-of-another-form",
      articles:
        "登记表“另表”。项目：“次数”。空白：停止计票。重复：停止计票。缺漏：停止计票。\n\(Piece.rows)每行须符合，否则停止计票：“件数”不超过“次数”。\n\(Piece.rowsUsed.replacing("“件数”：", with: "“件数”加上“次数”："))"
    ),
    Exhibit(
      .stepUnfit, name: "rounded-to-nothing",
      articles: "\(Piece.ballot)\(Piece.score("\(Piece.mean)四舍五入，每档0分。\n"))"),
    Exhibit(
      .kindsMixed, name: "rounded-to-a-share",
      articles: "\(Piece.ballot)\(Piece.score("\(Piece.mean)四舍五入，每档5%。\n"))"),
    Exhibit(
      .roundedTwice, name: "to-steps",
      articles: "\(Piece.ballot)\(Piece.score("\(Piece.mean)四舍五入，保留2位小数；四舍五入，每档0.5分。\n"))"),
    Exhibit(
      .treatmentUnfit, name: "number-below-zero",
      articles:
        "登记表“登记”。项目：“件数”。空白：计为负1分。缺漏：计为0分。重复：停止计票。\n数值“数”，取自“件数”：不修约。\n公布：“数”。\n"),
    Exhibit(
      .treatmentUnfit, name: "third-place-of-a-bonus",
      articles:
        "加减分表“加分”。空白：停止计票。缺漏：计为0.125分。\n数值“数”，取自“加分”：汇总各条目求和；不修约。\n公布：“数”。\n"),
    Exhibit(
      .saidTwice, name: "form-category",
      articles:
        "类别：“甲类”；“乙类”。测评票“票”。适用类别：“甲类”；“甲类”。\(Piece.scale)\(Piece.cases)\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .formLineUnfit, name: "warning-all-categories",
      articles:
        "类别：“甲类”；“乙类”。测评票“票”。适用类别：“甲类”；“乙类”。\(Piece.scale)\(Piece.cases)\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .unknownName, name: "form-category",
      articles:
        "类别：“甲类”；“乙类”。测评票“票”。适用类别：“丙类”。\(Piece.scale)\(Piece.cases)\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .absenceUndecided, name: "warning-form-category",
      articles:
        "类别：“甲类”；“乙类”。登记表“登记”。项目：“次数”。适用类别：“甲类”。空白：停止计票。缺漏：停止计票。重复：停止计票。等次“果”，依次判定：若“次数”不低于3，则为“差”；否则为“好”。"
    ),
    Exhibit(
      .formLineUnfit, name: "leaves-out-a-role",
      articles:
        "登记表“登记”。项目：“次数”。不计入：承办角色“会办”。空白：停止计票。缺漏：停止计票。重复：停止计票。数值“数”，取自“次数”：不修约。"
    ),
    Exhibit(
      .partMissing, name: "final-score-of-itself",
      articles:
        "总分100分。\n\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))最后得分取自最后得分加上“分”：不修约。\n"
    ),
    Exhibit(
      .scaleUnsound, name: "factor-of-points",
      articles:
        "反馈表“票”。每件系数“难度”，从1到5分，每档0.1分。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .scaleUnsound, name: "factor-below-zero",
      articles:
        "反馈表“票”。每件系数“难度”，从负1到5，每档0.1。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .formLineUnfit, name: "weights-and-factor",
      articles:
        "反馈表“票”。建议加权：备注“重点”为2；否则为1。每件系数“难度”，从1到5，每档0.1。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .neverUsed, name: "factor",
      articles:
        "反馈表“票”。每件系数“难度”，从1到5，每档0.1。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .exampleUnsound, name: "no-factor",
      articles:
        "反馈表“票”。每件系数“难度”，从1到5，每档0.1。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；\(Piece.end)"))算例“一”。已知“票”：建议“1”代表“张”单位“甲”90。应得“甲”：“分”90。\n"
    ),
    Exhibit(
      .exampleUnsound, name: "factor-of-none",
      articles:
        "反馈表“票”。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；\(Piece.end)"))算例“一”。已知“票”：建议“1”系数2代表“张”单位“甲”90。应得“甲”：“分”90。\n"
    ),
    Exhibit(
      .maximaNotFullScore, name: "no-final-score",
      articles: "总分99分。\n\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))"),
    Exhibit(
      .scoreCalledRate, name: "satisfaction",
      articles:
        "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)").replacing("“分”", with: "“满意率”"))"
    ),
    Exhibit(
      .trimmingUnsound, name: "outliers-turned",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，去掉偏离平均分不超过20%的，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "outliers-are-all",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，去掉偏离中位数超过0分的，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "outliers-without-number",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，去掉偏离平均分超过20%的，否则不去分，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .trimmingUnsound, name: "outliers-of-two-numbers",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，若至少3个有效分，若至少5个有效分，去掉偏离平均分超过20%的，取平均分，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .gapCannotOccur, name: "warning-outliers-always",
      articles:
        "\(Piece.ballot)\(Piece.score("汇总各评分人，若至少5个有效分，若至少3个有效分，去掉偏离平均分超过20%的，否则不去分，取平均分，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .weightsNotWhole, name: "all-weigh-nothing",
      articles: """
        测评票“票”。组别：“上级”，权重0%；“下级”，权重0%。票面等次：“优”为100分；“差”为20分。
        空白：停止计票。重复：停止计票。缺漏：停止计票。
        计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均；四舍五入，保留2位小数。

        """),
    Exhibit(
      .emptyNotRuled, name: "outliers",
      articles: "\(Piece.ballot)\(Piece.score("汇总各评分人，去掉偏离平均分超过20%的，取平均分；\(Piece.end)"))"),
    Exhibit(
      .kindsMixed, name: "outliers-of-shares",
      articles:
        "反馈表“票”。票面等次：“好”为100%；“差”为0%。\(Piece.cases)比率“率”，取自“票”：汇总各代表和各建议，去掉偏离平均分超过5分的，取平均分，空缺停止计票；\(Piece.end)"
    ),
    Exhibit(
      .trimmingUnsound, name: "closest-none",
      articles: "\(Piece.ballot)\(Piece.score("汇总各评分人，留最接近0，远近相同时全部保留，取平均分，空缺停止计票；\(Piece.end)"))"),
    Exhibit(
      .stepUnfit, name: "levels-too-late",
      articles:
        "测评票“票”。票面等次：“满意”100分；“不满意”0分。\(Piece.cases)比率“率”取自“票”：\(Piece.mean)“满意”占有效票数，空缺停止计票；\(Piece.end)"
    ),
    Exhibit(
      .stepUnfit, name: "take-first-of-raters",
      articles: "\(Piece.ballot)\(Piece.score("汇总各评分人取首次；\(Piece.end)"))"),
    Exhibit(
      .stepUnfit, name: "best-of-what-differs",
      articles:
        "反馈表“票”。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各代表取平均分，空缺停止计票；折算为与最高单位之比；汇总各建议取平均分，空缺停止计票；乘以100分；\(Piece.end)"))"
    ),
    Exhibit(
      .emptyNotRuled, name: "share-of-none",
      articles: "\(Piece.levels)比率“率”取自“票”：“满意”占有效票数；\(Piece.end)"),
    Exhibit(
      .emptyNotRuled, name: "divisor",
      articles: "\(Piece.checklist)数值“比”取自“件数”：除以“次数”；\(Piece.end)"),
    Exhibit(
      .kindsMixed, name: "not-a-rate",
      articles: "\(Piece.ballot)比率“率”取自“票”：\(Piece.mean)\(Piece.end)"),
    Exhibit(
      .kindsMixed, name: "number-as-score",
      articles: "\(Piece.checklist)计分部分“分”满分100分，自定。计分取自“件数”：不修约。\n"),
    Exhibit(
      .kindsMixed, name: "rate-added",
      articles:
        "\(Piece.levels)比率“率”取自“票”：“满意”占收回票数；\(Piece.end)计分部分“分”满分100分，自定。计分取自50分：加上“率”；不修约。\n"),
    Exhibit(
      .levelNotNumber, name: "levels-of-no-form",
      articles: "\(Piece.levels)比率“率”取自“票”：“满意”占收回票数；\(Piece.end)数值“数”取自“率”：计数“满意”；不修约。\n"),
  ]

  static let tables: [Exhibit] = [
    Exhibit(
      .tableUnsound, name: "place-order",
      articles:
        "\(Piece.checklist)名次表“表”：名次1为20分；名次2起往后为10分；并列单位取靠前名次。\n计分部分“分”满分20分。计分取自“件数”：查“表”；不修约。\n"),
    Exhibit(
      .tableUnsound, name: "places-missing",
      articles:
        "\(Piece.checklist)名次表“表”：名次1为20分；名次2为10分；并列单位取靠前名次。\n计分部分“分”满分20分。计分取自“件数”：查“表”，由高到低；不修约。\n"
    ),
    Exhibit(
      .tableUnsound, name: "ties-not-said",
      articles:
        "\(Piece.checklist)名次表“表”：名次1为20分；名次2起往后为10分。\n计分部分“分”满分20分。计分取自“件数”：查“表”，由高到低；不修约。\n"),
    Exhibit(
      .tableUnsound, name: "places-out-of-order",
      articles:
        "\(Piece.checklist)名次表“表”：名次2为20分；名次3起往后为10分；并列单位取靠前名次。\n计分部分“分”满分20分。计分取自“件数”：查“表”，由高到低；不修约。\n"
    ),
    Exhibit(
      .tableUnsound, name: "line-outside",
      articles: "\(Piece.checklist)插值表“表”：当0为0分；当10为20分。\n计分部分“分”满分20分。计分取自“件数”：查“表”；\(Piece.end)"),
    Exhibit(
      .tableUnsound, name: "line-downwards",
      articles:
        "\(Piece.checklist)插值表“表”：当10为0分；当0为20分。越出上下限：按上下限计。\n计分部分“分”满分20分。计分取自“件数”：查“表”；\(Piece.end)"
    ),
    Exhibit(
      .bandsGap, name: "table",
      articles:
        "\(Piece.levels)比率“率”取自“票”：“满意”占收回票数；不修约，显示时四舍五入，保留2位小数。\n分档表“表”：90%以上为20分；低于80%为0分。\n计分部分“分”满分20分。计分取自“率”：查“表”；不修约。\n"
    ),
    Exhibit(
      .kindsMixed, name: "table-of-points",
      articles:
        "\(Piece.levels)比率“率”取自“票”：“满意”占收回票数；不修约，显示时四舍五入，保留2位小数。\n分档表“表”：90分以上为20分；低于90分为0分。\n计分部分“分”满分20分。计分取自“率”：查“表”；不修约。\n"
    ),
    Exhibit(
      .rowNeverUsed, name: "notice-row",
      articles:
        "\(Piece.levels)比率“率”取自“票”：“满意”占收回票数；不修约，显示时四舍五入，保留2位小数。\n分档表“表”：超过100%为20分；50%以上、100%以下为10分；低于50%为0分。\n计分部分“分”满分10分。计分取自“率”：查“表”；不修约。\n"
    ),
  ]

  static let forms: [Exhibit] = [
    Exhibit(
      .formLineUnfit, name: "rounds-on-ballot",
      articles:
        "测评票“票”。轮次：“一”；“二”。\(Piece.scale)\(Piece.cases)\(Piece.score("汇总各轮次取末次；\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .formLineUnfit, name: "criteria-on-checklist",
      articles:
        "登记表“登记”。指标：“甲”。项目：“件数”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n计分部分“分”满分100分，自定。计分取自100分：每有“件数”减去1分；扣完为止；不修约。\n"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "otherwise-abstain",
      articles:
        "测评票“票”。\(Piece.scale)\(Piece.cases)每票须符合，否则作弃权：评分不得全部相同。\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "share-of-points",
      articles:
        "测评票“票”。\(Piece.scale)\(Piece.cases)每票须符合，否则停止计票：最多3个评分90%以上。\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "contradiction",
      articles:
        "测评票“票”。\(Piece.scale)\(Piece.cases)每票须符合，否则停止计票：最多1个评分90分以上；至少2个评分90分以上。\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
  ]

  static let votes: [Exhibit] = [
    Exhibit(
      .voteUnsound, name: "points",
      articles:
        "测评有效须符合：实到人数占应到人数超过50分。\n\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))"),
    Exhibit(
      .voteUnsound, name: "expressed",
      articles: "测评有效须符合：表态票数占应到人数超过半数。\n\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .voteUnsound, name: "itself",
      articles: "测评有效须符合：收回票数不超过收回票数。\n\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))"),
    Exhibit(
      .gradeRulesUnsound, name: "no-otherwise",
      articles: "\(Piece.levels)等次“级”，取自“票”，依次判定：若“满意”占应到人数不低于半数，则为“甲”。\n"),
    Exhibit(
      .gradeRulesUnsound, name: "behind-otherwise",
      articles: "\(Piece.levels)等次“级”，取自“票”，依次判定：否则为“乙”；若“满意”占应到人数不低于半数，则为“甲”。\n"),
    Exhibit(
      .gradeRulesUnsound, name: "points",
      articles: "\(Piece.levels)等次“级”，取自“票”，依次判定：若“满意”占应到人数不低于50分，则为“甲”；否则为“乙”。\n"),
    Exhibit(
      .gradeRulesUnsound, name: "always-there",
      articles:
        "\(Piece.rate)等次“级”，依次判定：若“率”空缺，则为“不评”；若“率”不低于半数，则为“甲”；否则为“乙”。\n"),
    Exhibit(
      .absenceUndecided, name: "warning-grade",
      articles:
        "\(Piece.levels)比率“率”取自“票”：“满意”占有效票数，空缺不计；四舍五入，保留1位小数。\n等次“级”，依次判定：若“率”不低于半数，则为“甲”；若“率”超过20%，则为“乙”；否则为“丙”。\n"
    ),
    Exhibit(
      .absenceUndecided, name: "warning-cases",
      articles:
        "\(Piece.levels)比率“率”取自“票”：“满意”占有效票数，空缺不计；四舍五入，保留1位小数。\n数值“数”，依次判定：若“率”不低于半数，则为90分；否则为60分。\n"
    ),
    Exhibit(
      .publicationUnsound, name: "twice",
      articles:
        "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))最后得分取自“分”：不修约。\n公布：最后得分；最后得分。\n"),
    Exhibit(
      .publicationUnsound, name: "more-than-rates",
      articles:
        "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))最后得分取自“分”：不修约。\n公布：各项比率；最后得分。\n"),
    Exhibit(
      .publicationUnsound, name: "first-none",
      articles:
        "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))最后得分取自“分”：不修约。\n排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。\n公布：名次前0名。\n"
    ),
    Exhibit(
      .neverUsed, name: "form",
      articles:
        "\(Piece.ballot)测评票“另票”。票面等次：“满意”；“不满意”。\(Piece.cases)\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .neverUsed, name: "table",
      articles:
        "\(Piece.ballot)分档表“表”：50分以上为20分；低于50分为0分。\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"),
    Exhibit(
      .neverUsed, name: "component",
      articles: "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))最后得分取自100分：不修约。\n"),
  ]

  /// What somebody who tried to break the checks has found.
  static let brokenOnce: [Exhibit] = [
    Exhibit(
      .saidTwice, name: "level",
      articles: "\(Piece.levels)比率“率”取自“票”：“满意”、“满意”占有效票数，空缺停止计票；\(Piece.end)"),
    Exhibit(
      .saidTwice, name: "example-count",
      articles:
        "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))算例“甲”。已知会议情况：应到人数34；应到人数60。已知“票”：票号1：“局”70。应得“局”：“分”70。\n"
    ),
    Exhibit(
      .stepUnfit, name: "groups-before-raters",
      articles:
        "测评票“票”。组别：“甲”，权重40%；“乙”，权重60%。\(Piece.scale)\(Piece.cases)\n\(Piece.score("汇总各组别取加权平均；\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .partEmptyNotRuled, name: "rounds",
      articles:
        "反馈表“票”。票面等次：“满意”为100分；“不满意”为0分。轮次：“首次”，权重40%；“再次”，权重60%。\(Piece.cases)\n\(Piece.score("汇总各轮次取加权平均；汇总各代表取平均分，空缺停止计票；汇总各建议取平均分，空缺停止计票；\(Piece.end)"))"
    ),
    Exhibit(
      .stepUnfit, name: "group-base",
      articles:
        "测评票“票”。组别：“甲”；“乙”。票面等次：“满意”；“不满意”。\(Piece.cases)比率“率”取自“票”：“满意”占收回票数；汇总各组别取平均分；\(Piece.end)"
    ),
    Exhibit(
      .stepUnfit, name: "suggestion-base",
      articles:
        "反馈表“票”。票面等次：“满意”；“不满意”。\(Piece.cases)比率“率”取自“票”：“满意”占应到人数；\(Piece.end)"),
    Exhibit(
      .gradeRulesUnsound, name: "several-marks",
      articles:
        "测评票“票”。指标：“甲”；“乙”。票面等次：“满意”；“不满意”。\(Piece.cases)等次“级”，取自“票”，依次判定：若“满意”占应到人数超过半数，则为“甲”；否则为“乙”。\n"
    ),
    Exhibit(
      .stepUnfit, name: "divisor-zero",
      articles: "\(Piece.checklist)数值“比”取自“件数”：除以0，空缺计为0%；\(Piece.end)"),
    Exhibit(
      .stepUnfit, name: "limits-differ",
      articles:
        "\(Piece.checklist)数值“甲”取自“件数”：超过“次数”计为“件数”；不修约。\n"),
    Exhibit(
      .kindsMixed, name: "points-times-score",
      articles:
        "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))数值“乘”取自“分”：乘以“分”；\(Piece.end)"),
    Exhibit(
      .tableUnsound, name: "bands-mixed",
      articles:
        "\(Piece.checklist)分档表“档”：10以上为1.2；低于10为5分。数值“数”取自“件数”：查“档”；\(Piece.end)"
    ),
    Exhibit(
      .tableUnsound, name: "line-mixed",
      articles:
        "\(Piece.checklist)插值表“线”：当0为1分；当10为50%。越出上下限：按上下限计。数值“数”取自“件数”：查“线”；\(Piece.end)"
    ),
    Exhibit(
      .ballotsUnknown, name: "void-ballot",
      articles:
        "测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：全票无效。空白：停止计票。重复：不查重。缺漏：停止计票。\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .treatmentUnfit, name: "tally-points",
      articles:
        "计票表“票”。票面等次：“满意”；“不满意”。空白：计为5分。重复：停止计票。缺漏：停止计票。比率“率”取自“票”：“满意”占有效票数，空缺停止计票；\(Piece.end)"
    ),
    Exhibit(
      .nameTaken, name: "grades-alike",
      articles:
        "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))等次“级”，按“分”：60分以上为“A”；低于60分为“ａ”。\n"
    ),
    Exhibit(
      .tieBreaksUnsound, name: "criterion-ambiguous",
      articles:
        "测评票“票”。指标：“德”；“能”。\(Piece.scale)\(Piece.cases)\n\(Piece.score("\(Piece.mean)汇总各指标取平均分；\(Piece.end)"))数值“中”取自“票”：汇总各评分人取中位数，空缺停止计票；汇总各指标取平均分；\(Piece.end)排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：“德”；仍同则并列。\n"
    ),
    Exhibit(
      .rateUnbounded, name: "notice-division",
      articles: "\(Piece.checklist)比率“率”取自“件数”：除以“次数”，空缺计为0%；\(Piece.end)"),
    Exhibit(
      .rateUnbounded, name: "notice-below-zero",
      articles:
        "\(Piece.ballot)比率“率”取自“票”：汇总各评分人取平均分，空缺停止计票；减去10分；除以100分；\(Piece.end)"),
    Exhibit(
      .exampleUnsound, name: "share-as-number",
      articles:
        "\(Piece.levels)比率“率”取自“票”：“满意”占有效票数，空缺停止计票；\(Piece.end)算例“甲”。已知“票”：票号1：“局”“满意”。应得“局”：“率”1。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "most-abstain",
      articles:
        "测评票“票”。票面等次：“满意”；“弃权”作弃权。\(Piece.cases)等次“级”，取自“票”，依次判定：若“弃权”得票最多，则为“甲”；否则为“乙”。\n"
    ),
    Exhibit(
      .treatmentUnfit, name: "tally-level",
      articles:
        "计票表“票”。票面等次：“满意”；“不满意”。空白：计为0分。重复：停止计票。缺漏：计为“满意”。比率“率”取自“票”：“满意”占有效票数，空缺停止计票；\(Piece.end)"
    ),
    Exhibit(
      .placesTooMany, name: "millions",
      articles: "\(Piece.ballot)\(Piece.score("\(Piece.mean)四舍五入，保留999999999999位小数。\n"))"),
  ]

  /// Lists of conditions in which something is never reached.
  static let reach: [Exhibit] = [
    Exhibit(
      .itemNeverReached, name: "lower-first",
      articles: "\(Piece.rate)等次“级”，依次判定：若“率”不低于60%，则为“合格”；若“率”不低于90%，则为“优秀”；否则为“差”。\n"),
    Exhibit(
      .itemNeverReached, name: "more-levels-first",
      articles:
        "\(Piece.threeLevels)等次“级”取自“票”，依次判定：若“满意”、“基本满意”占应到人数不低于半数，则为“基本满意”；若“满意”占应到人数不低于半数，则为“满意”；否则为“差”。\n"
    ),
    Exhibit(
      .itemNeverReached, name: "two-before",
      articles:
        "\(Piece.checklist)等次“级”，依次判定：若“件数”低于3，则为“少”；若“件数”超过1，则为“多”；若“件数”等于2、“次数”超过5，则为“中”；否则为“差”。\n"
    ),
    Exhibit(
      .itemNeverReached, name: "contradiction",
      articles:
        "\(Piece.checklist)数值“值”，依次判定：若“件数”不低于3、“次数”超过1、“件数”低于3，则为60分；否则为50分。\n"),
    Exhibit(
      .itemNeverReached, name: "no-whole-number",
      articles: "\(Piece.checklist)数值“值”，依次判定：若“件数”超过3、“件数”低于4，则为60分；若“次数”超过1，则为55分；否则为50分。\n"),
    Exhibit(
      .itemNeverReached, name: "vote",
      articles:
        "测评有效须符合：实到人数不低于30人；实到人数占应到人数超过半数；实到人数低于20人。\n\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "no-such-mark",
      articles:
        "测评票“票”。\(Piece.scale)\(Piece.cases)每票须符合，否则全票无效：至少2个评分超过100分。\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .holdsAlways, name: "notice-ballot-rule",
      articles:
        "测评票“票”。\(Piece.scale)\(Piece.cases)每票须符合，否则全票无效：最多2个评分超过100分。\n\(Piece.score("\(Piece.mean)\(Piece.end)"))"
    ),
    Exhibit(
      .publicationUnsound, name: "form",
      articles: "\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))公布：“票”；“分”。\n"),
    Exhibit(
      .neverUsed, name: "categories",
      articles: "类别：“甲类”；“乙类”。\n\(Piece.ballot)\(Piece.score("\(Piece.mean)\(Piece.end)"))"),
    Exhibit(
      .abstentionUnmarked, name: "notice-level",
      articles:
        "测评票“票”。票面等次：“满意”；“不满意”；“弃权”。\(Piece.cases)\n比率“率”取自“票”：“满意”占有效票数，空缺停止计票；四舍五入，保留2位小数。\n"
    ),
    Exhibit(
      .gradeNeverOccurs, name: "notice-rest",
      articles: "\(Piece.rate)等次“级”，依次判定：若“率”不低于60%，则为“合格”；若“率”低于60%，则为“不合格”；否则为“差”。\n"),
    Exhibit(
      .rowNeverUsed, name: "notice-condition",
      articles: "\(Piece.rate)等次“级”，依次判定：若“率”超过100%，则为“优秀”；否则为“差”。\n"),
    Exhibit(
      .holdsAlways, .holdsAlways, name: "notice-condition",
      articles:
        "测评有效须符合：实到人数占应到人数不超过100%。\n\(Piece.checklist)\(Piece.rate)等次“级”，依次判定：若“率”不低于0%、“件数”超过“次数”，则为“优秀”；否则为“差”。\n"
    ),
  ]
}
