import CandidCore

extension PromptKind {
  /// Where posts go, each from where it is.
  static func move(_ posts: [PostID]) -> PromptKind {
    PromptKind(
      name: "move \(posts.map(\.text).joined(separator: " "))",
      label: "Move to:",
      help: { prompt, model in
        model.goal(of: posts, prompt.editor.text)
          ?? "fri  14:30  next tue 9:00  +2d  2026-12-24  ideas"
      },
      submit: { $0.move(posts, to: $1) }
    )
  }

  /// The day to go to.
  static let goTo = PromptKind(
    name: "go to",
    label: "Go to:",
    help: { prompt, model in
      model.goal(prompt.editor.text) ?? "today  fri  +2w  w49  2026-12-24"
    },
    submit: { $0.goTo($1) }
  )
}

extension Model {
  /// The day that words name; nil where they name none yet.
  fileprivate func goal(_ words: String) -> String? {
    guard !words.isBlank, let day = try? dateBase.day(words) else { return nil }
    return "to \(Wording.day(day)) \(day.year)"
  }

  /// Where words move the first of some posts; nil where they mean nothing yet.
  fileprivate func goal(of posts: [PostID], _ words: String) -> String? {
    guard !words.isBlank, let post = posts.first.flatMap({ post($0) ?? marks.post($0) }),
      let when = try? MoveTarget(words, today: clock.today).when(from: post.when)
    else { return nil }
    let goal = Wording.goal(when)
    return posts.count == 1 ? "to \(goal)" : "the first one to \(goal)"
  }

  fileprivate mutating func goTo(_ words: String) -> [Effect] {
    do throws(DateWordError) {
      let day = try dateBase.day(words)
      entry = .none
      return context == .month ? pickDay(day) : focus(day)
    } catch {
      return explain(error.description)
    }
  }

  fileprivate mutating func move(_ ids: [PostID], to words: String) -> [Effect] {
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
}
