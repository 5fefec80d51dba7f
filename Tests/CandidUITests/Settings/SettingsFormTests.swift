import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// The form of the plan's settings.
struct SettingsFormTests {
  /// A model whose form of settings has the focus on a field.
  private func model(
    _ plan: Plan = .leaning,
    at field: String = "name",
    rows: Int = 24
  ) throws -> Model {
    var model = Model.sample(plan, rows: rows)
    model.type("g s")
    guard case .form(var form) = model.entry else { throw FormMisfit("no form") }
    form.focus = try #require(form.place(of: field))
    model.entry = .form(form)
    return model
  }

  private func form(_ model: Model) throws -> Form {
    guard case .form(let form) = model.entry else { throw FormMisfit("no form") }
    return form
  }

  /// Puts words in the place of those of the focused field.
  private func replace(_ words: String, in model: inout Model) throws {
    var form = try form(model)
    form.set(try #require(form.field?.name), to: "")
    model.entry = .form(form)
    _ = model.update(.terminal(.paste(words)))
  }

  private func error(_ model: Model, at field: String) throws -> String? {
    let form = try form(model)
    return form.place(of: field).flatMap { form.errors[$0] }
  }

  @Test func `it says what the plan says, and closes where nothing was changed`() throws {
    var model = try model()
    #expect(try form(model).text(of: "name") == "Studio Mira")
    #expect(try form(model).text(of: "off") == "unsourced\ndaily\nunanswered")
    #expect(try form(model).isChanged == false)
    model.type("^S")
    #expect(model.entry == .none)
    #expect(model.notice?.text == "nothing was changed")
  }

  @Test func `every field is saved, as one change`() throws {
    var model = try model()
    for (field, words) in [
      ("name", "Atelier"), ("mission", "Slow craft\nfor all"), ("needs", "a gift\n\n trust "),
      ("channels", "Insta | instagram\nBlog | web | 9000"), ("zone", "Europe/Brussels"),
      ("cadence", "4"), ("rhythm", "fri 12:00 @blog #connection"), ("polishedLimit", "2/3"),
      ("minimumPolished", "3"), ("sellingLimit", "1/4"), ("clashMinutes", "60"),
      ("clashDays", "7"),
    ] {
      model.entry = .form(try focused(field, model))
      try replace(words, in: &model)
    }
    model.entry = .form(try focused("weekStart", model))
    model.type("End")
    model.entry = .form(try focused("rest", model))
    model.type("End Space")
    model.entry = .form(try focused("off", model))
    model.type("Home Space")
    model.type("^S")
    #expect(model.entry == .none)
    #expect(model.plan.settings == Self.everything)
    let gone = "; posts on @li @fb keep it, not in the plan"
    #expect(model.notice?.text.hasSuffix("\(gone).  u undoes") == true)
  }

  private func focused(_ field: String, _ model: Model) throws -> Form {
    var form = try form(model)
    form.focus = try #require(form.place(of: field))
    return form
  }

  private static var everything: Settings {
    var settings = Settings.sample
    settings.name = "Atelier"
    settings.mission = "Slow craft\nfor all"
    settings.needs = ["a gift", "trust"]
    settings.channels = [
      Channel(id: "ig", network: "instagram", name: "Insta"),
      Channel(id: "blog", network: "web", name: "Blog", limit: 9_000),
    ]
    settings.timeZone = "Europe/Brussels"
    settings.weekStart = .sunday
    settings.rest = [.sunday]
    settings.cadence = 4
    settings.rhythm = [
      Slot(
        id: "connection",
        day: .friday,
        time: Time("12:00"),
        channels: ["blog"],
        intention: .connection
      )
    ]
    settings.balance.polishedLimit = Fraction("2/3") ?? .half
    settings.balance.minimumPolished = 3
    settings.balance.sellingLimit = Fraction("1/4") ?? .third
    settings.balance.clashMinutes = 60
    settings.balance.clashDays = 7
    settings.balance.off = ["unsourced", "unanswered", "daily", "selling"]
    return settings
  }

  @Test(arguments: [
    ("name", " ", "the plan needs a name"),
    ("name", String(repeating: "n", count: 501), "it has 501 characters, at most 500 fit"),
    ("zone", "", "the plan needs a time zone: Europe/Brussels"),
    ("zone", "Mars/Base", "“Mars/Base” is no time zone; write one like Europe/Brussels"),
    ("zone", "europe/brussels", "“europe/brussels” is no time zone; write Europe/Brussels"),
    ("channels", "a | b | c", "“c” is no limit; write a whole number from 1 to 1000000"),
    ("cadence", "few", "write a whole number from 0 to 1000"),
    ("cadence", "1001", "write a whole number from 0 to 1000"),
    ("rhythm", "noon", "“noon” is no weekday; write friday 12:00 @ig #connection"),
    ("polishedLimit", "1/4", "write a share from 1/3 to 3/4, such as 1/2"),
    ("polishedLimit", "4/5", "write a share from 1/3 to 3/4, such as 1/2"),
    ("minimumPolished", "1", "write a whole number from 2 to 1000"),
    ("sellingLimit", "1/6", "write a share from 1/5 to 3/4, such as 1/3"),
    ("clashMinutes", "1441", "write a whole number from 0 to 1440"),
    ("clashDays", "22", "write a whole number from 0 to 21"),
  ])
  func `what cannot be read stands at its field, and nothing is lost`(
    field: String,
    words: String,
    error: String
  ) throws {
    var model = try model(at: field)
    try replace(words, in: &model)
    model.type("^S")
    #expect(try self.error(model, at: field) == error)
    #expect(try form(model).text(of: field) == words)
    #expect(try form(model).field?.name == field)
    #expect(model.plan.settings == .sample)
  }

  @Test(arguments: [
    ("polishedLimit", "1/3"), ("polishedLimit", "3/4"), ("sellingLimit", "1/5"),
    ("minimumPolished", "2"), ("minimumPolished", "1000"), ("clashMinutes", "0"),
    ("clashMinutes", "1440"), ("clashDays", "0"), ("clashDays", "21"), ("cadence", "0"),
    ("name", String(repeating: "n", count: 500)),
  ])
  func `the ends of each range fit`(field: String, words: String) throws {
    var model = try model(at: field)
    try replace(words, in: &model)
    model.type("^S")
    #expect(model.entry == .none)
  }

  @Test func `an empty number is the usual one`() throws {
    var plan = Plan.leaning
    plan.settings.balance.clashDays = 3
    plan.settings.balance.polishedLimit = .third
    plan.settings.cadence = 3
    var model = try model(plan, at: "clashDays")
    try replace("", in: &model)
    model.entry = .form(try focused("polishedLimit", model))
    try replace("", in: &model)
    model.entry = .form(try focused("cadence", model))
    try replace("", in: &model)
    model.type("^S")
    #expect(model.plan.settings.balance.clashDays == 14)
    #expect(model.plan.settings.balance.polishedLimit == .half)
    #expect(model.plan.settings.cadence == nil)
  }

  @Test func `the time zone completes`() throws {
    var model = try model(at: "zone")
    try replace("europe/b", in: &model)
    #expect(try form(model).completion == "russels")
    model.type("Right")
    #expect(try form(model).text(of: "zone") == "europe/brussels")
  }

  @Test func `where the system has no zones nothing but UTC is taken`() throws {
    var model = try model(at: "zone")
    _ = model.update(.zoneNames([]))
    try replace("Europe/Brussels", in: &model)
    model.type("^S")
    #expect(
      try error(model, at: "zone") == "this system has no time zones but UTC; install tzdata"
    )
  }

  @Test func `a read-only plan says why it opens no form`() {
    var model = Model.sample()
    _ = model.update(.settings(.sample, readOnly: "a reason"))
    model.type("g s")
    #expect(model.entry == .none)
    #expect(model.notice?.text == "a reason")
  }

  @Test func `Esc asks once where something was changed`() throws {
    var model = try model()
    model.typeText("!")
    model.type("Esc")
    #expect(model.notice?.text == "Esc again drops the changes; ^S saves them")
    model.type("Esc")
    #expect(model.entry == .none)
    #expect(model.plan.settings == .sample)
  }

  @Test func `what was refused stays typed`() throws {
    var model = try model()
    model.typeText("!")
    let effects = model.update(.terminal(.key(Key("s", .control))))
    guard case .save(let change, let purpose, _)? = effects.first else {
      throw FormMisfit("no save")
    }
    #expect(change.settings == [.name("Studio Mira!")])
    #expect(change.seenSettings == .sample)
    _ = model.update(.refused(purpose, "no space left"))
    #expect(try form(model).text(of: "name") == "Studio Mira!")
    #expect(try form(model).isSubmitted == false)
  }

  @Test func `what others wrote meanwhile is asked about at its field`() throws {
    var model = try model()
    model.typeText("!")
    var theirs = Settings.sample
    theirs.name = "Theirs"
    theirs.mission = "Their mission"
    _ = model.update(.settings(theirs, readOnly: nil))
    #expect(try form(model).text(of: "name") == "Studio Mira!")
    _ = model.update(.terminal(.key(Key("s", .control))))
    _ = model.update(.changedElsewhere(.typed, [.settings(theirs, [.name("Theirs")])]))
    #expect(
      model.notice?.text
        == "changed elsewhere: the plan's name now “Theirs”; ^S again writes over it"
    )
    #expect(
      try error(model, at: "name") == "elsewhere it is now “Theirs”; ^S again writes over it"
    )
    #expect(try form(model).text(of: "mission") == "Their mission")
    let effects = model.update(.terminal(.key(Key("s", .control))))
    guard case .save(let change, _, _)? = effects.first else { throw FormMisfit("no save") }
    #expect(change.seenSettings == theirs)
    #expect(change.settings == [.name("Studio Mira!")])
  }
}
