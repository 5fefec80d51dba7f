import CandidCore

// The fields of the three questions. What stands beside them is the plan's own.
extension FormField {
  static let mission = FormField(
    name: "mission",
    label: "1",
    input: .text(rows: 1, grows: false),
    words: { $0.answers.mission ?? "" },
    edits: { reading throws(FormMisfit) in answer(reading, \.mission) },
    hint: "not answered yet",
    heading: { settings in
      ["True to yourself and your mission?"]
        + (settings.mission.isEmpty ? [] : ["The mission: \(settings.mission)"])
    }
  )

  static let needFirst = FormField(
    name: "need",
    label: "2",
    input: .line { $0.needs },
    words: { $0.need ?? "" },
    edits: { reading throws(FormMisfit) in [.need(reading.line)] },
    hint: "not answered yet",
    heading: { settings in
      ["Which customer need comes first?"]
        + (settings.needs.isEmpty ? [] : ["Needs: \(settings.needs.joined(separator: "; "))"])
    }
  )

  static let authentic = FormField(
    name: "authentic",
    label: "3",
    input: .text(rows: 1, grows: false),
    words: { $0.answers.authentic ?? "" },
    edits: { reading throws(FormMisfit) in answer(reading, \.authentic) },
    hint: "not answered yet",
    heading: { _ in ["Truly authentic …"] }
  )

  static let promotes = FormField(
    name: "promotes",
    label: "",
    input: .line,
    words: { $0.answers.promotes ?? "" },
    edits: { reading throws(FormMisfit) in answer(reading, \.promotes) },
    hint: "not answered yet",
    heading: { _ in ["… and what does it promote?"] }
  )

  /// The answer as typed, without blanks around it; what else was answered is put in by the form.
  private static func answer(
    _ reading: FormReading,
    _ field: AnswerField
  ) -> [Edit] {
    var answers = reading.post.answers
    for (name, other) in answerFields {
      let text = other == field ? reading.text : reading.other(name)
      answers[keyPath: other] = FormReading.trimmed(text[...])
    }
    return [.answers(answers)]
  }

  private typealias AnswerField = any WritableKeyPath<Answers, String?> & Sendable

  private static let answerFields: [(String, AnswerField)] = [
    ("mission", \.mission), ("authentic", \.authentic), ("promotes", \.promotes),
  ]
}
