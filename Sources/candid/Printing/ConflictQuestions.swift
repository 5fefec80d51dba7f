import CandidStore
import Glibc

/// Asks on a terminal which version of each post is to stay.
struct ConflictQuestions {
  let console: Console

  /// The answers; a post that was left out has none, and at the end of input the rest are left out.
  func choices(_ conflicts: [PostConflict]) throws(Refusal) -> [(PostConflict, keep: String)] {
    var choices: [(PostConflict, keep: String)] = []
    for conflict in conflicts {
      let text = ConflictText.lines(conflict, numbered: true).map { Paint.line($0, console) + "\n" }
      try StandardStreams.print(text.joined(), isSaved: false)
      guard let answer = try answer(upTo: conflict.versions.count) else { return choices }
      if answer > 0 { choices.append((conflict, keep: conflict.versions[answer - 1].place)) }
    }
    return choices
  }

  /// A number from 1 on, 0 for an empty line; nil at the end of input.
  private func answer(upTo count: Int) throws(Refusal) -> Int? {
    let numbers = (1...count).map(String.init)
    let question = "Keep \(numbers.joined(separator: " or "))? Enter leaves it as it is: "
    while true {
      try StandardStreams.print(Paint.line(question, console) + " ", isSaved: false)
      guard let line = readLine() else {
        try StandardStreams.print("\n", isSaved: false)
        return nil
      }
      let word = line.filter { !$0.isWhitespace }
      if word.isEmpty { return 0 }
      if numbers.contains(word), let number = Int(word) { return number }
    }
  }
}
