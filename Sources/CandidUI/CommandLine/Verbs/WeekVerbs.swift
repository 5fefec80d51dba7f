import CandidCore

/// What may follow the verbs that go to weeks and weigh them.
enum WeekVerbs {
  static let week = ArgumentSpec("go to a week", [.bare("week", .week)]) { model, typed in
    try model.goToWeek(typed["week"] ?? "this")
  }

  static let go = ArgumentSpec(
    "go to a day: fri, +2w, w49, 2026-12-24",
    [.bare("to", .day, isRequired: true)]
  ) { model, typed in
    model.opened = []
    return model.focus(try Words.day(typed["to"] ?? "", option: "--to", model.dateBase))
  }

  static let check = ArgumentSpec(
    "weigh a week: its balance, and what would repair it",
    [.bare("week", .week)]
  ) { model, typed in
    model.opened = []
    let effects = try typed["week"].map { try model.goToWeek($0) } ?? []
    return effects + model.open(.balance)
  }

  static let find = ArgumentSpec(
    "find words in all weeks and ideas",
    [.bare("words", .reason, isRequired: true)]
  ) { model, typed in
    model.opened = []
    return model.find(typed["words"] ?? "")
  }

  static let show = ArgumentSpec(
    "go to a post of the weeks at hand",
    [.bare("post", .post, isRequired: true)]
  ) { model, typed in
    let post = try typed.post(model)
    guard let day = post.day else {
      throw LineError("\(quoted(post.title)) is an idea, and on no day")
    }
    model.opened = []
    model.select(post.id, on: day)
    return []
  }

  /// A repair by the number that the balance view lists it under.
  ///
  /// Elsewhere the weeks that repairs look at are not read, and the numbers would be others: the view
  /// opens, and shows what would be done.
  static let repair = ArgumentSpec(
    "carry out a repair by its number in the balance view",
    [.bare("number", .number, isRequired: true)]
  ) { model, typed in
    guard let number = Int(typed["number"] ?? ""), number > 0 else {
      throw LineError("repairs are counted from 1")
    }
    guard model.context == .balance else {
      let effects = model.open(.balance)
      model.opened[model.opened.count - 1].selection = number - 1
      model.notice = Notice(
        "\(model.key("Enter", in: .balance)) does repair \(number), shown above where there is one"
      )
      return effects
    }
    let count = model.listedRepairs.count
    guard number <= count else {
      throw LineError(
        count == 0
          ? "this week has no repairs" : "\(number) is none of the \(count) repairs listed here"
      )
    }
    model.opened[model.opened.count - 1].selection = number - 1
    return model.repair()
  }

  static let accept = ArgumentSpec(
    "let a flag of the week stand, and say why",
    [
      .bare("rule", .rule, isRequired: true), .option("because", .reason),
      .option("reopen", .flag),
    ]
  ) { model, typed in
    let rule = try Words.rule(typed["rule"] ?? "")
    let week = model.week
    guard typed.has("because") != typed.has("reopen") else {
      throw LineError("say why it may stand: because WORDS; or take that back: reopen")
    }
    guard let because = typed["because"] else {
      guard model.plan.acceptance(of: rule, in: week) != nil else {
        throw LineError("\(rule) of \(week) is not accepted; \(model.key("b")) says what stands")
      }
      return model.verb(.reopen(rule, of: week), .line)
    }
    let reason = try Words.line(because, option: "because")
    let flag = model.balance.findings.first { $0.rule == rule && $0.level == .flag }
    guard let flag, flag.stands else {
      throw LineError(
        flag == nil
          ? "\(rule) does not flag \(week); \(model.key("b")) says what does"
          : "\(rule) of \(week) is accepted already; reopen ends that"
      )
    }
    return model.verb(.accept(flag, of: week, because: reason, on: model.clock.today), .line)
  }
}

extension Model {
  /// The days from which the words after `:` are read.
  var dateBase: DateBase { DateBase(today: clock.today, focus: day) }

  /// Goes to the same weekday of another week.
  fileprivate mutating func goToWeek(_ word: String) throws -> [Effect] {
    let settings = plan.settings
    let target = try Words.week(word, today: clock.today, startingOn: settings.weekStart)
    guard let day = day.advanced(by: 7 * (target - week)) else {
      throw LineError("the calendar ends here: years 1600 to 9999")
    }
    opened = []
    return focus(day)
  }
}
