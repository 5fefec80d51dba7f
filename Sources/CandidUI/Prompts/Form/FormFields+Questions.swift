import CandidCore

// The fields of the three questions. What stands beside them is the plan's own.
extension FormField {
  static let questions: [FormField] = Question.all.enumerated().map { place, question in
    let isFirstHalf = place == 0 || Question.all[place - 1].number != question.number
    return FormField(
      name: question.name,
      label: isFirstHalf ? "\(question.number)" : "",
      input: question.isOneLine ? .line { $0.needs } : .text(rows: 1, grows: false),
      words: { question.answer($0) ?? "" },
      edits: { reading throws(FormMisfit) in
        // The answers are one field of the post, so each edit has all of them.
        reading.post.answering(
          Question.all.map { other in
            let text = other.name == question.name ? reading.text : reading.other(other.name)
            return (other, FormReading.trimmed(text[...]))
          }
        )
      },
      hint: "not answered yet",
      heading: { [question.words] + [question.beside($0)].compactMap { $0 } }
    )
  }
}

extension Question {
  /// Whether the answer is one line: a need is picked from a list, too.
  var isOneLine: Bool { name == Question.need.name }
}
