import CandidCore

/// What the words of the form of settings do, said under their fields.
enum SettingsNotes {
  /// The words by which posts name the channels, and what becomes of posts of those that go.
  static func channels(_ form: Form, _ model: Model) -> String? {
    guard form.isReadable("channels", today: model.clock.today),
      let settings = form.settingsPreview(today: model.clock.today)
    else { return nil }
    let words = settings.channels.map { "@\($0.id)" }.joined(separator: " ")
    let fate = fate(ofPostsOn: form.subject.settings?.channels ?? [], in: settings)
    let parts = [
      words.isEmpty ? nil : "posts name them \(words)", uncounted(settings.channels), fate,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The channels whose texts nothing is known about; nil where there are none.
  private static func uncounted(_ channels: [Channel]) -> String? {
    guard let channel = channels.first(where: \.textLimits.isEmpty) else { return nil }
    let known = Network.all.map(\.name).joined(separator: ", ")
    return channel.network.isEmpty
      ? "\(channel.name) has no network and no limit; known are \(known)"
      : "nothing is known of \(channel.network), so that its texts are not counted"
  }

  /// What becomes of the posts on channels that settings do not have any more; nil where all stay.
  static func fate(ofPostsOn channels: [Channel], in settings: Settings) -> String? {
    let gone = channels.map(\.id).filter { id in !settings.channels.contains { $0.id == id } }
    if gone.isEmpty { return nil }
    return "posts on \(gone.map { "@\($0)" }.joined(separator: " ")) keep it, not in the plan"
  }

  /// The shown week as it would be; its days and its verdict move together.
  static func week(_ form: Form, _ model: Model) -> String? {
    guard form.isChanged("weekStart"), let plan = plan(form, model) else { return nil }
    let week = Week(showing: model.day, startingOn: plan.settings.weekStart)
    let days = plan.days(of: week)
    let span = "\(Wording.day(days.lowerBound)) to \(Wording.day(days.upperBound))"
    guard plan.pages(of: week).allSatisfy({ plan.pages[$0] != nil }) else { return span }
    return "\(span): \(Balance(of: week, in: plan).short)"
  }

  /// What a number does to the verdict of the shown week.
  static func verdict(_ form: Form, _ model: Model, of field: String) -> String? {
    guard form.isChanged(field), let plan = plan(form, model) else { return nil }
    let (before, after) = (model.balance, Balance(of: model.week, in: plan))
    if after.verdict == before.verdict { return "this week stays \(after.short)" }
    let words = BalanceWords.wouldBe(after.short, isSo: false)
    let isFreed = before.verdict.isFlagged && !after.verdict.isFlagged
    return isFreed ? "\(words), no longer flagged" : words
  }

  /// What a rule's number, or its being off, does to the other findings of the shown week.
  static func findings(_ form: Form, _ model: Model, of field: String) -> String? {
    guard form.isChanged(field), let plan = plan(form, model) else { return nil }
    let words = [model.balance, Balance(of: model.week, in: plan)].map { balance in
      balance.othersText.isEmpty ? "no other flag or note" : balance.othersText
    }
    return words[0] == words[1]
      ? "this week stays: \(words[0])" : BalanceWords.wouldBe(words[1], isSo: false)
  }

  /// The plan with the form as it is; nil where a field cannot be read.
  private static func plan(_ form: Form, _ model: Model) -> Plan? {
    guard let settings = form.settingsPreview(today: model.clock.today) else { return nil }
    var plan = model.plan
    plan.settings = settings
    return plan
  }
}
