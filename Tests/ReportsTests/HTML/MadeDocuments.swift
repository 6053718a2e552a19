import Diagnostics
import ExactArithmetic

@testable import Reports

/// Documents with every block, made up.
enum MadeDocuments {
  static func value(_ hundredths: Int) -> ReportChart.Value {
    let value = Rational(Int128(hundredths), over: 100)
    return ReportChart.Value(value, printed: value.decimalText(places: 2) ?? "")
  }

  static let parts = [
    ReportChart.Series(Bilingual(zh: "会前代表反馈", en: "Pre-session feedback")),
    ReportChart.Series(Bilingual(zh: "现场测评", en: "Live scoring")),
  ]

  /// Made-up scores that fall with the index.
  static func scores(_ index: Int, of count: Int) -> (before: Int, live: Int) {
    (1950 - (index * 37) % 180, 7400 - index * 1500 / count)
  }

  static func name(_ index: Int, isLong: Bool) -> Bilingual {
    let number = ChineseNumeral.text(index + 1)
    if isLong {
      return Bilingual(
        zh: "省农业农村与乡村振兴水利水电移民安置综合协调管理服务局第\(number)处",
        en:
          "Provincial Bureau of Agriculture, Rural Revitalization and Resettlement, Division \(index + 1)"
      )
    }
    return Bilingual(zh: "省第\(number)厅", en: "Department \(index + 1)")
  }

  static func ranking(of count: Int, isLong: Bool = false) -> ReportDocument {
    let rows = (0..<count).map {
      index -> (Bilingual, ReportChart.Value, ReportChart.Value, String) in
      let (before, live) = scores(index, of: count)
      return (
        name(index, isLong: isLong), value(before), value(live), value(before + live).printed
      )
    }
    let chart = ReportChart(
      title: Bilingual(zh: "得分构成", en: "How the scores are made up"), shape: .stackedBars,
      series: parts, rows: rows.map { ReportChart.Row($0.0, [$0.1, $0.2], total: $0.3) },
      maximum: Rational(100), maximumText: "100")
    let columns = [
      ReportTable.Column(header: Bilingual(zh: "名次", en: "Rank"), isNumber: true),
      ReportTable.Column(header: Bilingual(zh: "单位", en: "Unit"), isNumber: false),
      ReportTable.Column(header: parts[0].name, isNumber: true),
      ReportTable.Column(header: parts[1].name, isNumber: true),
      ReportTable.Column(
        header: Bilingual(zh: "最后得分", en: "Final score"), isNumber: true, isEmphasized: true),
      ReportTable.Column(header: Bilingual(zh: "等次", en: "Grade"), isNumber: false),
    ]
    let table = ReportTable(
      columns: columns,
      rows: rows.enumerated().map { index, row in
        [
          .count(index + 1), .text(row.0), .figure(row.1.printed), .figure(row.2.printed),
          .figure(row.3),
          .text(
            index * 3 < count
              ? Bilingual(zh: "优秀", en: "excellent") : Bilingual(zh: "良好", en: "good")),
        ]
      }, sheets: (0..<count).map { "unit-\($0 + 1)" })
    return ReportDocument(
      title: Bilingual(
        zh: "代表建议办理工作评议结果汇总表", en: "Appraisal of how suggestions were handled: results"),
      subtitles: meeting, blocks: [.table(table), .chart(chart), counts, signatures],
      name: "ranking")
  }

  static let meeting = [
    Bilingual(zh: "2020年建议办理工作评议会议", en: "Appraisal session on suggestions, 2020"),
    Bilingual(zh: "某省人大常委会　某市　2020-09-01", en: "Standing committee, 2020-09-01"),
    Bilingual(zh: "应到60人，实到60人，发出60票，收回60票", en: "roster 60, present 60, issued 60, returned 60"),
  ]

  static let counts = ReportDocument.Block.notes(
    heading: Bilingual(zh: "计票", en: "Marks"),
    lines: [
      Bilingual(
        zh: "代表反馈表：606格＝计入596＋弃权10＋无效0",
        en: "Feedback: 606 marks = 596 counted + 10 abstained + 0 void"),
      Bilingual(
        zh: "现场测评票：60票＝有效60＋无效0", en: "Ballot: 60 ballots = 60 valid + 0 invalid"),
    ])

  static let signatures = ReportDocument.Block.signatures([
    Bilingual(zh: "总监票人", en: "Chief scrutineer"), Bilingual(zh: "监票人", en: "Scrutineer"),
    Bilingual(zh: "监票人", en: "Scrutineer"), Bilingual(zh: "计票人", en: "Tally clerk"),
    Bilingual(zh: "日期", en: "Date"),
  ])

  // MARK: A unit

  static func distribution(_ marks: ClosedRange<Int>) -> ReportChart {
    ReportChart(
      title: Bilingual(zh: "现场测评分的分布", en: "Distribution of live marks"), shape: .columns,
      series: [ReportChart.Series(Bilingual(zh: "票数", en: "ballots"))],
      rows: marks.map { mark in
        let count = max(0, 9 - abs(mark - 76)) + (mark % 7 == 0 && mark < 80 ? 1 : 0)
        return ReportChart.Row(
          Bilingual(same: String(mark)),
          [ReportChart.Value(Rational(count), printed: String(count))])
      },
      limits: [
        ReportChart.Limit(
          Bilingual(zh: "起评分60", en: "floor 60"), beforeRow: max(0, 60 - marks.lowerBound)),
        ReportChart.Limit(
          Bilingual(zh: "最高分\(marks.upperBound)", en: "ceiling \(marks.upperBound)"),
          beforeRow: marks.count),
      ])
  }

  static let levels = ["很满意", "满意", "基本满意", "不满意"]
  static let levelsInEnglish = [
    "very satisfied", "satisfied", "basically satisfied", "dissatisfied",
  ]

  static let satisfaction = ReportChart(
    title: Bilingual(zh: "满意度", en: "Satisfaction"), shape: .stackedBars,
    series: zip(levels, levelsInEnglish).map { ReportChart.Series(Bilingual(zh: $0, en: $1)) },
    rows: [
      (Bilingual(zh: "办理态度", en: "Handling attitude"), [470, 509, 45, 13]),
      (Bilingual(zh: "办理结果", en: "Handling result"), [412, 418, 107, 100]),
    ].map { name, counts in
      ReportChart.Row(
        name,
        counts.map { count in
          let share = Rational(Int128(count), over: 1037)
          let percent = (share * Rational(100)).rounded(toPlaces: 1) { $0.comparedToHalf != .below }
          return ReportChart.Value(share, printed: (percent.decimalText(places: 1) ?? "") + "%")
        })
    }, maximum: .one, maximumText: "100%")

  static let figures = ReportDocument.Block.keyFigures([
    ReportDocument.KeyFigure(Bilingual(zh: "最后得分", en: "Final score"), .figure("91.36")),
    ReportDocument.KeyFigure(Bilingual(zh: "名次", en: "Rank"), .count(3)),
    ReportDocument.KeyFigure(
      Bilingual(zh: "等次", en: "Grade"), .text(Bilingual(zh: "优秀", en: "excellent"))),
    ReportDocument.KeyFigure(
      Bilingual(zh: "距前一名", en: "To the place above"), .figure("0.26")),
    ReportDocument.KeyFigure(
      Bilingual(zh: "距后一名", en: "To the place below"), .figure("1.01")),
  ])

  static let levelTable = ReportTable(
    caption: Bilingual(zh: "满意度各级票数", en: "Answers by level"),
    columns: [
      ReportTable.Column(header: Bilingual(zh: "选项", en: "Level"), isNumber: false),
      ReportTable.Column(header: Bilingual(zh: "票数", en: "Answers"), isNumber: true),
      ReportTable.Column(header: Bilingual(zh: "占比", en: "Share"), isNumber: true),
      ReportTable.Column(header: Bilingual(zh: "折合分", en: "Points"), isNumber: true),
    ],
    rows: [
      [
        .text(Bilingual(zh: "很满意", en: "very satisfied")), .count(470), .figure("45.3%"),
        .figure("100"),
      ],
      [
        .text(Bilingual(zh: "满意", en: "satisfied")), .count(509), .figure("49.08%"),
        .figure("92.5"),
      ],
      [
        .text(Bilingual(zh: "基本满意", en: "basically satisfied")), .count(58), .figure("6%"),
        .figure("-7.25"),
      ],
      [.text(Bilingual(zh: "不满意", en: "dissatisfied")), .blank, .none, .none],
    ])

  static let steps = ReportDocument.Block.steps(
    heading: Bilingual(zh: "现场测评分怎样得来", en: "How the live score came about"),
    [
      ReportDocument.ReportStep(
        rule: Bilingual(zh: "第四条第（一）项", en: "Article 4 (1)"),
        subject: Bilingual(zh: "现场测评票", en: "Ballot"),
        working: Bilingual(
          zh: "汇总各代表取平均分：（2×95＋3×94＋5×93＋9×92＋12×91＋14×90＋8×89＋3×88＋2×87）÷58＝5306÷58",
          en:
            "mean over raters: (2×95 + 3×94 + 5×93 + 9×92 + 12×91 + 14×90 + 8×89 + 3×88 + 2×87) / 58 = 5306 / 58"
        ), result: "2653/29"),
      ReportDocument.ReportStep(
        rule: Bilingual(zh: "第四条第（二）项", en: "Article 4 (2)"), subject: nil,
        working: Bilingual(zh: "乘以80分", en: "times 80 points"), result: "73.186…"),
      ReportDocument.ReportStep(
        rule: Bilingual(zh: "第四条第（三）项", en: "Article 4 (3)"), subject: nil,
        working: Bilingual(zh: "四舍五入，保留2位小数", en: "round half up, keep 2 places"),
        result: "73.19"),
    ])

  static let unit = ReportDocument(
    title: Bilingual(zh: "评议结果通知：省高级人民法院", en: "Result of the appraisal: 省高级人民法院"),
    subtitles: meeting,
    blocks: [
      figures, .chart(distribution(55...95)), .table(levelTable), .chart(satisfaction), counts,
      steps, signatures,
    ], name: "unit-1")
}
