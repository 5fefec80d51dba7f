import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// What the verbs after `:` do; the post of the design's Tuesday is selected.
struct LineVerbTests {
  @Test(arguments: [
    ("tag connection", "Tagged connection"), ("tag untagged", "Untagged"),
    ("TAG Hard", "Story told: hard"), ("tag --story polished", "Story told: polished"),
    ("tag story plain", "Story told: plain"),
    ("tag connection hard", "Tagged connection, Story told: hard"),
    ("tag --intention=connection", "Tagged connection"),
    ("stage posted", "Set to posted"),
    ("stage posted \"Sold out in four minutes\"", "Set to posted"),
    ("move fri", "Moved to Fri 2026-02-06"), ("move fri 9:00", "Moved to Fri 2026-02-06 at 09:00"),
    ("move next tue at 9:00", "Moved to Tue 2026-02-10 at 09:00"),
    ("move --to +2d", "Moved to Thu 2026-02-05"), ("move 9:00", "Moved to Tue 2026-02-03 at 09:00"),
    ("move ideas", "Moved to ideas"), ("duplicate to fri", "Duplicated to Fri 2026-02-06"),
    ("duplicate +1w", "Duplicated to Tue 2026-02-10"),
    ("remove", "Removed “What a bad firing costs”"),
    ("remove 444", "Removed “Sold out in four minutes”"),
    ("edit title What one bad firing costs", "Edited “What one bad firing costs”"),
    ("edit why it costs a month --at 9:30 --offer", "Edited “What a bad firing costs”"),
    (
      "ask mission It shows what slow costs",
      "Answered 1 of 3 questions of “What a bad firing costs”"
    ),
    ("add A thought about glaze", "Added “A thought about glaze” to ideas"),
    (
      "add Sweeping the yard --on fri --at 16:00 --intention connection --channel ig",
      "Added “Sweeping the yard” to Fri 2026-02-06 at 16:00"
    ),
    ("add \\--on is a title", "Added “--on is a title” to ideas"),
    ("accept polished because launch week", "Accepted polished of 2026-W06"),
    ("hard Cried in the car", "Noted a hard part"),
  ])
  func `a verb is carried out and closes the line`(line: String, done: String) {
    var model = Model.sample()
    model.enter(line: line)
    #expect(
      model.notice?.text.hasPrefix("\(done).  u undoes") == true,
      "\(model.notice?.text ?? "")"
    )
    #expect(model.entry == .none)
  }

  @Test func `every option of add comes into the post`() throws {
    var model = Model.sample()
    model.enter(
      line: "add Firing day --on sat --at 9:30 --intention education --story whole --channel ig "
        + "--channel Facebook --offer --need trust what they buy --why so they know "
        + "--every 2 weeks --count 6"
    )
    let post = try #require(model.selected)
    #expect(post.title == "Firing day")
    #expect(post.when == .moment(.on("2026-02-07"), try #require(Time("9:30"))))
    #expect((post.intention, post.story) == (.education, .whole))
    #expect(post.channels == ["ig", "fb"])
    #expect(post.isOffer)
    #expect(post.need == "trust what they buy")
    #expect(post.why == "so they know")
    #expect(post.begins?.description == "2 weeks, 6 times")
  }

  @Test func `a change of fields leaves the focus, a move takes it along`() {
    var model = Model.sample()
    model.enter(line: "tag connection 444")
    #expect(model.day == .today)
    model.enter(line: "move fri 12:30 444")
    #expect(model.selected?.title == "Sold out in four minutes")
    #expect(model.day == .on("2026-02-06"))
  }

  @Test func `counts start from the focused day, names from today`() {
    var model = Model.sample()
    model.enter(line: "go +1w")
    #expect(model.day == .on("2026-02-10"))
    model.enter(line: "go +1d")
    #expect(model.day == .on("2026-02-11"))
    model.enter(line: "go fri")
    #expect(model.day == .on("2026-02-06"))
  }

  @Test(arguments: [
    ("week w8", "2026-02-17", Context.week), ("week last", "2026-01-27", .week),
    ("week", "2026-02-03", .week), ("go 2026-12-24", "2026-12-24", .week),
    ("check next", "2026-02-10", .balance), ("check", "2026-02-03", .balance),
    ("balance", "2026-02-03", .balance), ("review", "2026-02-03", .review),
    ("history", "2026-02-03", .history), ("messages", "2026-02-03", .messages),
    ("rules", "2026-02-03", .rules), ("keys", "2026-02-03", .help),
    ("hard", "2026-02-03", .hardParts),
    ("next-week", "2026-02-10", .week),
    ("show \"Studio tour, part two\"", "2026-02-06", .week), ("show 666", "2026-02-05", .week),
  ])
  func `what the shell prints is gone to, from any view`(line: String, day: String, view: Context) {
    for views in ["", "R", "b", "p"] {
      var model = Model.sample()
      if !views.isEmpty { model.type(views) }
      model.enter(line: line)
      #expect(model.context == view, "\(views): \(model.notice?.text ?? "")")
      #expect(model.day == .on(day))
      #expect(model.entry == .none)
    }
  }

  @Test(arguments: [
    ("add", "Add on Tue 3 Feb:"), ("move", "Move to:"), ("add-idea", "Add an idea:"),
  ])
  func `a verb alone does what its key does`(line: String, label: String) {
    var model = Model.sample()
    model.enter(line: line)
    guard case .prompt(let prompt) = model.entry else {
      Issue.record("no line is open")
      return
    }
    #expect(prompt.kind.label == label)
  }

  @Test(arguments: [
    ("edit", FormField.title.name), ("ask", "mission"), ("edit 444", FormField.title.name),
  ])
  func `without words the form opens`(line: String, field: String) {
    var model = Model.sample()
    model.enter(line: line)
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      return
    }
    #expect(form.fields.first?.name == field)
    #expect(
      form.post?.title
        == (line.hasSuffix("444") ? "Sold out in four minutes" : "What a bad firing costs")
    )
  }

  @Test func `history is taken back by what the line names`() {
    var model = Model.sample()
    for (line, purpose, isForced) in [
      ("undo", Purpose.undo, false), ("undo --force", .undo, true), ("redo", .redo, false),
      ("undo k3f9", .takeBack("k3f9"), false), ("undo k3f9 --force", .takeBack("k3f9"), true),
      ("restore k3f9 force", .restore("k3f9"), true),
    ] {
      #expect(model.enter(line: line) == [.takeBack(purpose, isForced: isForced)], "\(line)")
      #expect(model.entry == .none)
    }
  }

  @Test func `a repair is done in the balance view, and elsewhere shown first`() {
    var model = Model.sample()
    model.enter(line: "repair 1")
    #expect(model.context == .balance)
    #expect(model.pickedRepair?.number == 1)
    #expect(model.notice?.text == "Enter does repair 1, shown above where there is one")
    let direct = model.repairs.firstIndex(where: \.isDirect) ?? 0
    model.enter(line: "repair \(direct + 1)")
    #expect(model.notice?.text.contains("u undoes") == true)
  }

  @Test func `an acceptance is ended by reopen`() {
    var model = Model.sample()
    model.enter(line: "accept polished because launch week")
    model.enter(line: "accept polished because again")
    #expect(model.notice?.text == "polished of 2026-W06 is accepted already; reopen ends that")
    model.type("Esc")
    model.enter(line: "accept polished reopen")
    #expect(model.notice?.text == "Reopened polished of 2026-W06.  u undoes")
  }

  @Test func `several posts are changed by one step`() {
    var model = Model.sample()
    model.enter(line: "edit 444 666 --at 7:00 why to show it")
    #expect(model.notice?.text == "Edited 2 posts.  u undoes")
    let posts = model.plan.posts(in: model.week).filter { $0.why == "to show it" }
    #expect(posts.map(\.time?.description) == ["07:00", "07:00"])
  }

  @Test func `nothing is changed where it is so already`() {
    var model = Model.sample()
    model.enter(line: "tag education")
    #expect(model.notice?.text == "it is so already; nothing was changed")
    #expect(model.entry == .none)
  }

  @Test func `quit leaves, and an empty line closes`() {
    var model = Model.sample()
    #expect(model.enter(line: "q") == [.quit])
    #expect(model.enter(line: "") == [])
    #expect(model.entry == .none)
  }
}
