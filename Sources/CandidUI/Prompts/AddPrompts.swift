import CandidCore

extension PromptKind {
  /// A post on a day, by quick add.
  package static func add(_ day: Day) -> PromptKind {
    PromptKind(
      name: "add on \(day)",
      label: "Add on \(Wording.day(day)):",
      help: { prompt, model in
        QuickAdd(prompt.editor.text, settings: model.plan.settings).meaning
          ?? "09:30  \(tags(model.plan.settings))  the rest is the title"
      },
      submit: { $0.add($1, on: day) },
      complete: completeTag,
      draft: draft(of: .post(on: day)),
      remark: remarkOnUnknownWords
    )
  }

  /// A post without a day, by quick add.
  static let addIdea = PromptKind(
    name: "add an idea",
    label: "Add an idea:",
    help: { prompt, model in
      QuickAdd(prompt.editor.text, settings: model.plan.settings).meaning
        ?? "\(tags(model.plan.settings))  the rest is the title"
    },
    submit: { $0.add($1, on: nil) },
    complete: completeTag,
    draft: draft(of: .idea),
    remark: remarkOnUnknownWords
  )

  private static func tags(_ settings: Settings) -> String {
    "#connection  \(storyAndChannel(settings))"
  }

  static func storyAndChannel(_ settings: Settings) -> String {
    "*whole" + (settings.channels.first.map { "  @\($0.id)" } ?? "")
  }

  /// Keeps all of a line that is more than blanks.
  static func draft(of subject: Draft.Subject) -> @Sendable (Prompt) -> Draft? {
    { prompt in
      let words = prompt.editor.text
      return words.isBlank ? nil : Draft(subject, words: [Draft.line: words])
    }
  }

  @Sendable static func completeTag(_ model: inout Model) -> [Effect] {
    model.completeWord(otherwise: "#, * and @ are completed") { QuickAdd.choices(for: $0, $1) }
  }

  /// What became of words that look like a tag, a channel or a time.
  @Sendable static func remarkOnUnknownWords(_ line: String, _ settings: Settings) -> String {
    let unknown = QuickAdd(line, settings: settings).unknown
    guard let first = unknown.first else { return "" }
    if unknown.count > 1 {
      let others = unknown.count - 1
      return "; \(first) and \(others) more stay in the title, as they are unknown, or come twice"
    }
    let isKnown = QuickAdd(first, settings: settings).unknown.isEmpty
    let why =
      switch first.first {
      case "#" where isKnown: "a post has one intention"
      case "*" where isKnown: "a post has one story"
      case "@": "it is no channel of the plan"
      case "#", "*": "it is no tag"
      default: "a time is written 9:30"
      }
    return "; \(first) stays in the title, as \(why)"
  }
}

extension Model {
  fileprivate mutating func add(_ line: String, on day: Day?) -> [Effect] {
    add(QuickAdd(line, settings: plan.settings), on: day)
  }

  mutating func add(_ typed: QuickAdd, on day: Day?) -> [Effect] {
    do throws(TitleError) {
      var post = Post(id: PostID(using: &random), title: try Title.checked(typed.title))
      post.when = day.map { When($0, at: typed.time) } ?? .idea
      post.intention = typed.intention
      post.story = typed.story
      post.channels = typed.channels
      if day == nil, typed.time != nil {
        return explain("an idea has no time; \(key("a")) adds a post on a day")
      }
      return submit(.add(post, now: clock.now))
    } catch {
      return explain(error.description)
    }
  }
}
