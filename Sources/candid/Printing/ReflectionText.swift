import CandidCore
import CandidUI
import Canvas

/// What came of a post, on the command line.
struct ReflectionText {
  let console: Console

  func lines(of post: Post) -> [String] {
    var lines = [Paint.line("\(post.title) \(PostWords.id(post))", console, .bold)]
    let reflection = post.reflection
    if reflection.isEmpty {
      return lines + [Paint.line("   nothing is said of it yet", console, .dim)]
    }
    if let count = reflection.conversations {
      lines.append(Paint.line("   \(Wording.count(count, "conversation")) started", console))
    }
    return lines
      + Sanitiser.lines(reflection.words ?? "", characters: console.characters)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { _ in reflection.words != nil }
      .map { Paint.line("   " + $0, console) }
  }
}
