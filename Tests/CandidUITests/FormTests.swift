import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct FormTests {
  /// A model whose form has the focus on a field.
  private func model(_ kind: FormKind = .edit, at field: String) throws -> Model {
    var model = Model.sample()
    let post = try #require(model.selected)
    _ = model.openForm(kind, of: post, at: field)
    return model
  }

  private func form(_ model: Model) throws -> Form {
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      throw FormMisfit("no form")
    }
    return form
  }

  private func saved(_ model: Model) throws -> Post {
    #expect(model.entry == .none)
    let id = try #require(Model.sample().selected?.id)
    return try #require(model.plan.post(id))
  }

  @Test(arguments: [
    ("intention", "c", "connection"), ("intention", "b", "behind-the-scenes"),
    ("intention", "-", ""), ("intention", "Right", "behind-the-scenes"),
    ("intention", "Right Right", ""), ("intention", "Left Left", ""),
    ("intention", "Home", "connection"), ("intention", "Space", "behind-the-scenes"),
    ("story", "p", "polished"), ("story", "n", "plain"), ("story", "End", ""),
    ("offer", "y", "offer"), ("offer", "y n", ""), ("channels", "Space", ""),
    ("channels", "Left Space", "ig\nli"), ("channels", "Right Space", "li\nfb"),
  ])
  func `keys choose`(field: String, keys: String, words: String) throws {
    var model = try model(at: field)
    model.type(keys)
    #expect(try form(model).text(of: field) == words)
  }

  @Test func `a key that chooses nothing says so and changes nothing`() throws {
    var model = try model(at: "story")
    model.type("z")
    #expect(
      model.notice?.text == "z does nothing here; Left and Right choose, ^S saves, Esc closes"
    )
    #expect(try form(model).isChanged == false)
    _ = model.update(.terminal(.paste("words")))
    #expect(model.notice?.text == "a paste goes into a line or a text; Tab goes there")
    #expect(try form(model).isChanged == false)
  }

  @Test func `every field is saved`() throws {
    var model = try model(at: "channels")
    model.type("Left Space Tab b Tab h Tab y Tab")
    model.typeText("because")
    model.type("Tab")
    model.typeText("a need of their own")
    // The text, and those of the two channels.
    model.type("Tab Tab Tab Tab")
    model.typeText("one")
    model.type("Enter")
    model.typeText(" two ")
    model.type("Tab")
    model.typeText("a.jpg | a \\| b | altered")
    model.type("Tab")
    model.typeText("Ana")
    model.type("Tab")
    model.typeText("later")
    model.type("^S")
    let post = try saved(model)
    #expect(post.channels == ["li", "ig"])
    #expect(post.intention == .behindTheScenes)
    #expect(post.story == .hard)
    #expect(post.isOffer)
    #expect(post.why == "because")
    #expect(post.need == "a need of their own")
    #expect(post.sources == ["one", "two"])
    var picture = Media(file: "a.jpg")
    picture.alt = "a | b"
    picture.isAltered = true
    #expect(post.media == [picture])
    #expect(post.credits == ["Ana"])
    #expect(post.notes == "later")
    #expect(model.notice?.text == "Edited “What a bad firing costs”.  u undoes")
  }

  @Test func `a channel that is not in the plan stays until it is taken out`() throws {
    var model = Model.sample()
    var post = try #require(model.selected)
    post.channels = ["gone", "li"]
    model.size = Size(columns: 120, rows: 40)
    _ = model.openForm(.edit, of: post, at: "channels")
    #expect(Screen.frame(of: model).text.contains("[x] gone (not in the plan)"))
    #expect(try form(model).isChanged == false)
  }

  @Test func `a line completes with the plan's words`() throws {
    var model = Model.sample()
    model.plan.settings.needs = ["choose a gift", "trust what they buy"]
    let post = try #require(model.selected)
    _ = model.openForm(.edit, of: post, at: "need")
    model.typeText("TR")
    #expect(Screen.frame(of: model).text.contains("TRust what they buy"))
    #expect(try form(model).text(of: "need") == "TR")
    model.type("Right")
    #expect(try form(model).text(of: "need") == "TRust what they buy")
    model.type("Right")
    #expect(try form(model).text(of: "need") == "TRust what they buy")
  }

  @Test func `what a choice does to the week stands below it`() throws {
    var model = try model(at: "story")
    #expect(Screen.frame(of: model).text.contains("! 4 of 7 polished, over 1/2"))
    model.type("p")
    #expect(Screen.frame(of: model).text.contains("would be ! 5 of 7 polished, over 1/2"))
    model.type("S-Tab b")
    #expect(Screen.frame(of: model).text.contains("would be 3 connection, 1 education, 2 behind"))
  }

  @Test(arguments: [
    ("| words", "a picture needs the name of its file: file | alt text"),
    ("a | b | altered | d", "“a” has more than three parts; write a | of a text as \\|"),
    ("a | b | new", "“new” says nothing here; write altered, disclosed or both"),
  ])
  func `a picture that cannot be read is explained`(line: String, error: String) throws {
    var model = try model(at: "pictures")
    model.typeText(line)
    model.type("^S")
    let form = try form(model)
    let place = try #require(form.place(of: "pictures"))
    #expect(form.errors == [place: error])
    #expect(Screen.frame(of: model).text.contains(error))
  }

  @Test(arguments: [
    ("a.jpg", nil, false, false, "a.jpg"),
    ("a|b.jpg", "x\\y", false, true, #"a\|b.jpg | x\y | disclosed"#),
    ("a.jpg", nil, true, true, "a.jpg |  | altered, disclosed"),
  ])
  func `pictures come back as they were written`(
    file: String,
    alt: String?,
    isAltered: Bool,
    isDisclosed: Bool,
    line: String
  ) throws {
    var picture = Media(file: file)
    picture.alt = alt
    picture.isAltered = isAltered
    picture.isDisclosed = isDisclosed
    picture.others = [RawMember(key: "x", json: "1")]
    #expect(MediaLines.text(of: [picture]) == line)
    #expect(try MediaLines.media([line], before: [picture]) == [picture])
  }

  @Test func `up and down leave a text at its ends alone`() throws {
    var model = try model(at: "text")
    model.type("^U")
    model.typeText("one")
    model.type("Enter")
    model.typeText("two")
    model.type("Up")
    #expect(try form(model).field?.name == "text")
    model.type("Up")
    #expect(try form(model).field?.name == "need")
    model.type("Down Down")
    #expect(try form(model).field?.name == "text")
    model.type("Down")
    #expect(try form(model).field?.name == "text:li")
    model.type("Down")
    #expect(try form(model).field?.name == "sources")
  }

  // MARK: - Questions

  @Test func `c opens the three questions beside the plan's mission and needs`() {
    var model = Model.sample()
    model.plan.settings.needs = ["choose a gift"]
    model.type("c")
    let screen = Screen.frame(of: model).text
    #expect(screen.contains("True to yourself and your mission?"))
    #expect(screen.contains("The mission: Make slow craft affordable, and show how it is made."))
    #expect(screen.contains("Needs: choose a gift"))
    #expect(screen.contains("not answered yet"))
    #expect(screen.contains("save  edit the post  tag  rest it a day  skip"))
  }

  @Test func `answers are saved as one change`() throws {
    var model = try model(.questions, at: "mission")
    model.typeText("It is ours")
    model.type("Tab")
    model.typeText("trust")
    model.type("Tab")
    model.typeText("our own sums")
    model.type("^S")
    let post = try saved(model)
    #expect(post.answers.mission == "It is ours")
    #expect(post.answers.authentic == "our own sums")
    #expect(post.answers.promotes == nil)
    #expect(post.need == "trust")
    #expect(
      model.notice?.text == "Answered 2 of 3 questions of “What a bad firing costs”.  u undoes"
    )
  }

  @Test func `a button does more with the same change`() throws {
    var model = try model(.questions, at: "mission")
    model.typeText("yes")
    model.type("Tab Tab Tab Tab Right Right Right Enter")
    let post = try saved(model)
    #expect(post.answers.mission == "yes")
    #expect(post.day == .on("2026-02-04"))
    #expect(model.day == .on("2026-02-04"))
    #expect(
      model.notice?.text
        == """
        Answered 1 of 3 questions of “What a bad firing costs”; moved to Wed 2026-02-04 at 12:15\
        .  u undoes
        """
    )
  }

  @Test func `the buttons edit, tag and skip`() throws {
    var model = try model(.questions, at: "promotes")
    model.type("Tab Right Enter")
    #expect(try form(model).kind == .edit)
    model.type("Esc c S-Tab Left Left Enter")
    #expect(model.entry == .none)
    #expect(model.keys.sequence == [Key("i")])
    model.type("b")
    #expect(try saved(model).intention == .behindTheScenes)
    model.type("c S-Tab Enter")
    #expect(try saved(model).stage == .skipped)
  }

  @Test func `a draft of answers comes back in their form`() throws {
    var typed = try model(.questions, at: "authentic")
    typed.typeText("ours")
    let draft = try #require(typed.draft)
    var model = Model.sample()
    _ = model.update(.drafts([KeptDraft(name: "a.json", draft: draft, at: Clock.sample.now)]))
    _ = model.update(.draftOpened(draft, post: model.selected))
    #expect(try form(model).kind == .questions)
    #expect(try form(model).text(of: "authentic") == "ours")
  }
}
