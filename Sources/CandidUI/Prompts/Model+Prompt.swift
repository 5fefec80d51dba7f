import CandidCore
import Canvas

extension Model {
  /// Gives a key to the open line: its commands first, then the field.
  mutating func take(_ key: Key, in prompt: Prompt) -> [Effect] {
    if case .command(let command) = keyMap.match([key], in: prompt.context) {
      return command.run(&self)
    }
    var isKnown = true
    type(in: prompt) { isKnown = TextKeys.take(key, in: &$0) }
    if !isKnown { refuse("\(name(key)) does nothing here; \(waysOutOfPrompt)") }
    return []
  }

  /// Changes what is typed; what was asked and completed was about other words.
  mutating func type(in prompt: Prompt, _ change: (inout TextEditor) -> Void) {
    var prompt = prompt
    prompt.hasAsked = false
    prompt.recall = LineRecall()
    change(&prompt.editor)
    entry = .prompt(prompt)
    if prompt.kind == .searchHelp { _ = searchHelp(for: prompt.editor.text) }
  }

  /// "Enter is ok, Esc cancels".
  var waysOutOfPrompt: String {
    "\(key("Enter", in: .prompt)) is ok, \(key("Esc", in: .prompt)) cancels"
  }

  mutating func cancelPrompt() -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    switch prompt.kind {
    case .find(let before):
      entry = .none
      return goBack(to: before)
    case .filter(let before):
      entry = .none
      return goBack(to: before)
    default: break
    }
    guard !prompt.holdsWords || mayDrop(prompt, adding: "adds") else { return [] }
    entry = .none
    return prompt.kind == .searchHelp ? searchHelp(for: "") : []
  }

  /// Asks, once, before typed words go; `adding` is what Enter does with them.
  mutating func mayDrop(_ open: Prompt, adding: String) -> Bool {
    if open.hasAsked { return true }
    var prompt = open
    prompt.hasAsked = true
    entry = .prompt(prompt)
    let (escape, enter) = (key("Esc", in: prompt.context), key("Enter", in: prompt.context))
    notice = Notice("\(escape) again drops what you typed; \(enter) \(adding) it", .error)
    return false
  }

  mutating func submitPrompt() -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    let words = prompt.editor.text
    switch prompt.kind {
    case .add(let day): return add(words, on: day)
    case .addIdea: return add(words, on: nil)
    case .fill(let open): return fill(open, with: words)
    case .goTo: return goTo(words)
    case .hardPart: return noteHardPart(words)
    case .move(let ids): return move(ids, to: words)
    case .searchHelp:
      entry = .none
      return []
    case .accept(let rule, let week): return accept(rule, of: week, because: words)
    case .find(let before): return submitFind(words, before)
    case .filter(let before): return submitFilter(words, before)
    case .command: return runLine()
    }
  }

  /// What the footer says under a line to type in.
  func help(for prompt: Prompt) -> String {
    if case .find = prompt.kind, !prompt.editor.text.isBlank, let search {
      return search.words(at: place, glyphs)
    }
    return whereTo(prompt) ?? prompt.help(in: plan.settings)
  }

  /// What the words of a line mean that moves a post or goes to a day; nil where they mean none yet.
  private func whereTo(_ prompt: Prompt) -> String? {
    let words = prompt.editor.text
    guard !words.isBlank else { return nil }
    switch prompt.kind {
    case .goTo: return (try? dateBase.day(words)).map { "to \(Wording.day($0)) \($0.year)" }
    case .move(let ids):
      guard let post = ids.first.flatMap({ post($0) ?? marks.post($0) }),
        let when = try? MoveTarget(words, today: clock.today).when(from: post.when)
      else { return nil }
      let goal = Wording.goal(when)
      return ids.count == 1 ? "to \(goal)" : "the first one to \(goal)"
    default: return nil
    }
  }

  /// Follows what is being typed, where the screen shows at once what it leads to.
  mutating func followTyping() -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    switch prompt.kind {
    case .find(let before): return findAsTyped(prompt.editor.text, before)
    case .filter(let before): return filterAsTyped(prompt.editor.text, before)
    default: return []
    }
  }

  /// Offers what comes before or after in the list that the line chooses from.
  mutating func chooseInPrompt(by steps: Int) -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    if case .find = prompt.kind { return recallWords(by: -steps) }
    return offerIdea(by: steps)
  }

  /// Completes the word being typed, where the line has words to choose from.
  mutating func completeInPrompt() -> [Effect] {
    if case .prompt(let prompt) = entry, case .filter = prompt.kind { return completeFilter() }
    return explain("nothing is completed here; \(waysOutOfPrompt)")
  }

  /// What became of words that look like a tag or a channel, behind the summary of an added post.
  var fateOfUnknownWords: String {
    guard case .prompt(let prompt) = entry else { return "" }
    switch prompt.kind {
    case .add, .addIdea, .fill: break
    default: return ""
    }
    let unknown = QuickAdd(prompt.editor.text, settings: plan.settings).unknown
    guard let first = unknown.first else { return "" }
    let rest = unknown.count > 1 ? " and \(unknown.count - 1) more stay" : " stays"
    let why = first.hasPrefix("@") ? "no channel of the plan" : "no tag"
    return "; \(first)\(rest) in the title, as it is \(why)"
  }

  private mutating func add(_ line: String, on day: Day?) -> [Effect] {
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

  private mutating func goTo(_ words: String) -> [Effect] {
    do throws(DateWordError) {
      let day = try dateBase.day(words)
      entry = .none
      return context == .month ? pickDay(day) : focus(day)
    } catch {
      return explain(error.description)
    }
  }

  private mutating func move(_ ids: [PostID], to words: String) -> [Effect] {
    let posts = ids.compactMap { post($0) ?? marks.post($0) }
    guard !posts.isEmpty else { return explain("the post is no longer in the plan") }
    guard !words.isBlank else {
      return explain("type a day, a time or ideas: fri, 14:30, next tue 9:00")
    }
    do throws(DateWordError) {
      let target = try MoveTarget(words, today: clock.today)
      return submit(try move(posts, to: target))
    } catch {
      return explain(error.description)
    }
  }

  /// The change that moves posts; of several, what is posted stays unless it is asked for.
  private func move(_ posts: [Post], to target: MoveTarget) throws(DateWordError) -> Change {
    let staying = target.movesPosted ? [] : posted(among: posts)
    var moves: [(Post, When)] = []
    for post in posts where !staying.contains(post) {
      moves.append((post, try target.when(from: post.when)))
    }
    return .move(moves, now: clock.now)
  }

  private mutating func accept(
    _ rule: String,
    of week: Week,
    because words: String
  ) -> [Effect] {
    guard let reason = FormReading.trimmed(words[...]) else {
      return explain(
        "say why it may stand, in your words; \(key("Esc", in: .prompt)) leaves it standing"
      )
    }
    let findings = Balance(of: week, in: plan).findings
    guard let flag = findings.first(where: { $0.rule == rule && $0.stands }) else {
      return explain(
        "\(rule) does not flag week \(week) any more; \(key("Esc", in: .prompt)) closes"
      )
    }
    return submit(.accept(flag, of: week, because: reason, on: clock.today))
  }

  mutating func submit(_ change: Change) -> [Effect] {
    let effects = verb(change, .typed)
    if !effects.isEmpty { entry.isSubmitted = true }
    return effects
  }

  /// Says why the line cannot be taken; what was typed stays.
  mutating func explain(_ text: String) -> [Effect] {
    notice = Notice(text, .error)
    return []
  }
}
