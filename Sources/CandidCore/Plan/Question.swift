/// A question a post is asked before it goes out; answered in one's own words.
///
/// There are three; the third has two halves, each with an answer of its own.
package struct Question: Sendable {
  /// The key of the answer, as in the file and on the command line.
  package let name: String
  /// Which of the three it is, from 1.
  package let number: Int
  package let words: String
  package let answer: @Sendable (Post) -> String?
  /// Sets or, with nil, empties the answer.
  package let edit: @Sendable (inout Post, String?) -> Void
  /// What of the plan stands beside it; nil where there is nothing.
  package let beside: @Sendable (Settings) -> String?

  package static let all = [mission, need, authentic, promotes]

  package static let mission = Question(
    name: "mission",
    number: 1,
    words: "True to yourself and your mission?",
    answer: { $0.answers.mission },
    edit: { $0.answers.mission = $1 },
    beside: { $0.mission.isEmpty ? nil : "The mission: \($0.mission)" }
  )

  package static let need = Question(
    name: "need",
    number: 2,
    words: "Which customer need comes first?",
    answer: { $0.need },
    edit: { $0.need = $1 },
    beside: { $0.needs.isEmpty ? nil : "Needs: \($0.needs.joined(separator: "; "))" }
  )

  package static let authentic = Question(
    name: "authentic",
    number: 3,
    words: "Truly authentic …",
    answer: { $0.answers.authentic },
    edit: { $0.answers.authentic = $1 },
    beside: { _ in nil }
  )

  package static let promotes = Question(
    name: "promotes",
    number: 3,
    words: "… and what does it promote?",
    answer: { $0.answers.promotes },
    edit: { $0.answers.promotes = $1 },
    beside: { _ in nil }
  )
}

extension Post {
  /// The edits that give questions other answers; none for those that have them already.
  package func answering(_ answers: [(question: Question, answer: String?)]) -> [Edit] {
    var after = self
    for (question, answer) in answers { question.edit(&after, answer) }
    var edits: [Edit] = []
    if after.need != need { edits.append(.need(after.need)) }
    if after.answers != self.answers { edits.append(.answers(after.answers)) }
    return edits
  }
}
