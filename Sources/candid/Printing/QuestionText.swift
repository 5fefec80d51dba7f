import CandidCore
import CandidUI
import Canvas

/// The three questions on the command line: printed with their answers, or asked.
struct QuestionText {
  let settings: Settings
  let console: Console

  /// The post, and each question with what of the plan stands beside it and its answer.
  func lines(of post: Post) -> [String] {
    [Paint.line("\(post.title) \(PostWords.id(post))", console, .bold)]
      + Question.all.flatMap { question in
        heading(question) + answer(question.answer(post))
      }
  }

  /// Asks one question after the other.
  ///
  /// - Parameters:
  ///   - post: The post.
  ///   - keep: Takes the answers so far, after each of them.
  /// - Returns: The answers that were typed; at the end of input the rest are left out.
  /// - Throws: Where standard output takes no more.
  func ask(
    of post: Post,
    keep: ([(question: Question, answer: String?)]) -> Void
  ) throws(Refusal) -> [(question: Question, answer: String?)] {
    var answers: [(question: Question, answer: String?)] = []
    try show([Paint.line("\(post.title) \(PostWords.id(post))", console, .bold)])
    for question in Question.all {
      let standing = question.answer(post)
      try show(heading(question) + (standing.map(answer) ?? []))
      try StandardStreams.print("  > ")
      guard let line = readLine() else {
        try StandardStreams.print("\n")
        return answers
      }
      let words = String(line.drop { $0.isWhitespace })
      if words.isEmpty { continue }
      answers.append((question, words == "none" ? nil : words))
      keep(answers)
    }
    return answers
  }

  private func show(_ lines: [String]) throws(Refusal) {
    try StandardStreams.print(lines.map { $0 + "\n" }.joined())
  }

  private func heading(_ question: Question) -> [String] {
    [Paint.line("\(question.number)  \(question.words)", console)]
      + [question.beside(settings)].compactMap { $0 }.map { Paint.line("   \($0)", console, .dim) }
  }

  private func answer(_ words: String?) -> [String] {
    guard let words else { return [Paint.line("   not answered yet", console, .dim)] }
    return Sanitiser.lines(words, characters: console.characters)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { Paint.line("   " + $0, console) }
  }
}
