import CandidCore

/// What the words of a form do, said under their fields.
enum FormNotes {
  /// The day in words, so that a typed date can be checked at a glance.
  static func week(_ form: Form, _ model: Model) -> String? {
    let today = model.clock.today
    guard form.isReadable("date", today: today),
      let day = form.preview(today: today, of: ["date"])?.day
    else { return nil }
    let week = Week(showing: day, startingOn: model.plan.settings.weekStart)
    let name = day.weekday.name
    let words = "\(name.prefix(1).uppercased() + name.dropFirst()), week \(week.number)"
    return form.text(of: "date") == day.description ? words : "\(day), \(words)"
  }

  /// What is odd about the time: clocks that are set on or back skip it, or show it twice.
  static func oddity(_ form: Form, _ model: Model) -> String? {
    guard let post = timed(form, model), let day = post.day, let time = post.time,
      let oddity = model.oddity(of: post)
    else { return nil }
    return Wording.oddity(oddity, of: time, on: day)
  }

  /// What is odd about the time as it is typed.
  static func oddity(of form: Form, _ model: Model) -> ClockOddity? {
    timed(form, model).flatMap(model.oddity)
  }

  /// The post with the time as it is typed.
  private static func timed(_ form: Form, _ model: Model) -> Post? {
    let names: Set = ["date", FormField.fold.name, FormField.postZone.name]
    return form.preview(today: model.clock.today, of: names)
  }

  /// What the choice does to the week's intentions.
  static func intention(_ form: Form, _ model: Model) -> String? {
    outlook(form, model).map {
      BalanceWords.wouldBe($0.intentionWords, isSo: !form.isChanged("intention"))
    }
  }

  /// What the choice does to the week's verdict.
  static func story(_ form: Form, _ model: Model) -> String? {
    outlook(form, model).map { BalanceWords.wouldBe($0.short, isSo: !form.isChanged("story")) }
  }

  /// Offers the private log where a post tells, or told, only the win.
  static func hardParts(_ form: Form, _ model: Model) -> String? {
    let isPolished = [form.post?.story?.rawValue, form.text(of: "story")].contains("polished")
    let count = model.hardParts.parts.count
    return isPolished && count > 0
      ? "\(model.key("^O", in: .form)) puts in \(HardPartLog.noted(count))" : nil
  }

  /// How the post's week would stand with the form as it is; nil for ideas and weeks not read.
  private static func outlook(_ form: Form, _ model: Model) -> WeekOutlook? {
    let fields: Set = ["date", "intention", "story"]
    return form.preview(today: model.clock.today, of: fields)
      .flatMap { WeekOutlook(with: $0, in: model.plan) }
  }
}
