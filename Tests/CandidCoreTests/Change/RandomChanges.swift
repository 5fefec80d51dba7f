import CandidCore

/// Plans and changes drawn at random, some of which do not fit.
struct RandomChanges {
  var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// One edit of each field, none of which leaves the sample post as it is.
  static func oneOfEach(at time: Time) -> [Edit] {
    var answers = Answers()
    answers.mission = "mine"
    var reflection = Reflection()
    reflection.conversations = 0
    return [
      .title("Kiln"), .text("One line\nand another"), .when(.moment(.today.adding(9), time)),
      .zone("Asia/Tokyo"), .isSecondFold(true), .channels(["fb"]), .intention(.education),
      .story(.whole), .stage(.ready), .isOffer(true), .need("a need"), .why("a reason"),
      .answers(answers), .sources(["own experience"]), .credits(["Noor"]),
      .media([Media(file: "kiln.jpg")]), .variants([Variant(channel: "fb", text: "Longer")]),
      .notes("call first"), .series(.first(Series(id: "kiln", every: .week))),
      .reflection(reflection), .created(Instant(seconds: 1)), .edited(Instant(seconds: 2)),
    ]
  }

  /// A plan of three weeks and ideas, with a read-only week and a damaged one beside them.
  mutating func plan() -> Plan {
    var plan = Plan.sample((0..<12).map { post($0) }, settings: .sample())
    plan.pages[.week(Week.sample.adding(10))] = PageContents(
      posts: [.sample(40, on: "2026-04-14")],
      condition: .readOnly("it was made by a newer candid")
    )
    plan.pages[.week(Week.sample.adding(11))] = PageContents(condition: .damaged("it is empty"))
    return plan
  }

  /// One to three steps; about half of the changes do not fit.
  mutating func change() -> Change {
    let steps = (0..<Int.random(in: 1...3, using: &generator)).map { _ in step() }
    return Change("Change \(steps.count)", steps)
  }

  private mutating func step() -> Change.Step {
    let number = Int.random(in: 0..<24, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: return .add(post(number))
    case 2: return .remove(.sample(number))
    default:
      let id = PostID.sample(chance(of: 20) ? 40 : number % 14)
      return .edit(id, (0..<Int.random(in: 1...4, using: &generator)).map { _ in edit() })
    }
  }

  private mutating func post(_ number: Int) -> Post {
    var post = Post(id: .sample(number), title: "Post \(number)")
    for _ in 0..<6 { _ = post.apply(edit()) }
    post.title = "Post \(number)"
    if [10, 11].map({ Page.week(Week.sample.adding($0)) }).contains(post.when.page) {
      post.when = .idea
    }
    return post
  }

  private mutating func edit() -> Edit {
    let word = word()
    return switch Int.random(in: 0..<23, using: &generator) {
    case 0: .title(chance(of: 8) ? "" : word)
    case 1: .text("\(word)\n\(word)")
    case 2: .when(when())
    case 3: .zone(maybe("Europe/Brussels"))
    case 4: .isSecondFold(chance(of: 2))
    case 5: .channels(chance(of: 2) ? [] : ["ig", word])
    case 6: .intention(Intention.allCases.randomElement(using: &generator))
    case 7: .story(chance(of: 3) ? nil : Story.allCases.randomElement(using: &generator))
    case 8: .stage(Stage.allCases.randomElement(using: &generator) ?? .draft)
    case 9: .isOffer(chance(of: 2))
    case 10: .need(maybe(word))
    case 11: .why(maybe(word))
    case 12: .answers(answers(word))
    case 13: .sources(chance(of: 2) ? [] : [word])
    case 14: .credits(chance(of: 2) ? [] : [word, word])
    case 15: .media(chance(of: 2) ? [] : [Media(file: word)])
    case 16: .variants(chance(of: 2) ? [] : [Variant(channel: "ig", text: word)])
    case 17: .notes(word)
    case 18: .created(maybe(Instant(seconds: word.count)))
    case 19: .series(chance(of: 3) ? nil : .first(Series(id: word, every: .week)))
    case 20: .inSeries(chance(of: 2) ? .except(.today) : .end(.today.adding(30)))
    case 21: .reflection(reflection(word))
    default: .edited(maybe(Instant(seconds: word.count)))
    }
  }

  /// An idea, a day, or a moment, now and then in a week that may not be changed.
  private mutating func when() -> When {
    if chance(of: 4) { return .idea }
    let days = chance(of: 12) ? 70...83 : -7...13
    let day = Day.today.adding(Int.random(in: days, using: &generator))
    return When(day, at: maybe(Time(minutes: Int.random(in: 0..<1440, using: &generator))) ?? nil)
  }

  private mutating func answers(_ word: String) -> Answers {
    var answers = Answers()
    answers.mission = maybe(word)
    answers.authentic = maybe(word)
    answers.promotes = maybe(word)
    if chance(of: 3) { answers.others = [RawMember(key: word, json: "1.10")] }
    return answers
  }

  private mutating func reflection(_ word: String) -> Reflection {
    var reflection = Reflection()
    reflection.conversations = maybe(Int.random(in: Reflection.range, using: &generator))
    reflection.words = maybe(word)
    return reflection
  }

  private mutating func word() -> String {
    ["kiln", "glaze", "a long firing", "益子", "cafe\u{301}", "🍵"].randomElement(using: &generator)
      ?? "clay"
  }

  private mutating func chance(of number: Int) -> Bool {
    Int.random(in: 0..<number, using: &generator) == 0
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? { chance(of: 3) ? nil : value }
}
