import CandidCore
import Testing

@testable import CandidUI

/// What the form of settings says its words would do.
struct SettingsNotesTests {
  private func form(_ field: String, _ words: String, _ model: Model) -> Form {
    var form = Form(.settings, model.plan.settings)
    form.set(field, to: words)
    return form
  }

  @Test(arguments: [
    ("polishedLimit", "3/4", "would be 4 of 7 polished, no longer flagged"),
    ("polishedLimit", "1/3", "this week stays ! 4 of 7 polished, over 1/3"),
    ("minimumPolished", "5", "would be 4 of 7 polished, no longer flagged"),
    ("minimumPolished", "3", "this week stays ! 4 of 7 polished, over 1/2"),
  ])
  func `a number says what it does to the shown week`(field: String, words: String, note: String) {
    let model = Model.sample()
    #expect(model.balance.short == "! 4 of 7 polished, over 1/2")
    #expect(SettingsNotes.verdict(form(field, words, model), model, of: field) == note)
  }

  @Test func `a number that flags the week says so`() {
    var model = Model.sample()
    model.plan.settings.balance.polishedLimit = .threeQuarters
    let form = form("polishedLimit", "1/2", model)
    #expect(
      SettingsNotes.verdict(form, model, of: "polishedLimit")
        == "would be ! 4 of 7 polished, over 1/2"
    )
  }

  @Test func `what was not changed, or cannot be read, says nothing`() {
    let model = Model.sample()
    let same = Form(.settings, model.plan.settings)
    #expect(SettingsNotes.verdict(same, model, of: "polishedLimit") == nil)
    #expect(SettingsNotes.week(same, model) == nil)
    let wrong = form("polishedLimit", "9/9", model)
    #expect(SettingsNotes.verdict(wrong, model, of: "polishedLimit") == nil)
  }

  @Test func `rules that are switched off or on say what is left`() {
    let model = Model.sample()
    let before = model.balance.othersText
    let note = SettingsNotes.findings(form("off", "", model), model, of: "off")
    #expect(note == "would be \(model.withAllRules.balance.othersText)")
    #expect(before != model.withAllRules.balance.othersText)
    let minutes = SettingsNotes.findings(
      form("clashMinutes", "31", model),
      model,
      of: "clashMinutes"
    )
    #expect(minutes == "this week stays: \(before.isEmpty ? "no other flag or note" : before)")
  }

  @Test func `another start of the week moves the days and the verdict together`() {
    let model = Model.sample()
    // The post of Sunday the 8th belongs to the next week then.
    #expect(
      SettingsNotes.week(form("weekStart", "sunday", model), model)
        == "Sun 1 Feb to Sat 7 Feb: ? depends on 1 untold story"
    )
    #expect(
      SettingsNotes.week(form("weekStart", "saturday", model), model)
        == "Sat 31 Jan to Fri 6 Feb: ? depends on 1 untold story"
    )
  }

  @Test func `channels say the words of posts, and what becomes of those that go`() {
    let model = Model.sample()
    let same = Form(.settings, model.plan.settings)
    #expect(SettingsNotes.channels(same, model) == "posts name them @ig @li @fb")
    let fewer = form("channels", "Instagram | instagram\nNews | web", model)
    #expect(
      SettingsNotes.channels(fewer, model)
        == "posts name them @ig @news; nothing is known of web, so that its texts are not counted; "
        + "posts on @li @fb keep it, not in the plan"
    )
    let none = form("channels", "", model)
    #expect(
      SettingsNotes.channels(none, model) == "posts on @ig @li @fb keep it, not in the plan"
    )
  }
}

extension Model {
  fileprivate var withAllRules: Model {
    var model = self
    model.plan.settings.balance.off = []
    return model
  }
}
