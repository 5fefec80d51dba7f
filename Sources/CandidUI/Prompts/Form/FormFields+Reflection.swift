import CandidCore

// The fields of what came of a posted post.
extension FormField {
  static let reflection: [FormField] = [conversations, afterwards]

  private static let conversations = FormField(
    name: "conversations",
    label: "",
    input: .line,
    words: { $0.reflection.conversations.map { "\($0)" } ?? "" },
    edits: read,
    hint: "a number, or nothing",
    heading: { _ in ["How many conversations did it start?"] }
  )

  private static let afterwards = FormField(
    name: "afterwards",
    label: "",
    input: .text(rows: 3, grows: false),
    words: { $0.reflection.words ?? "" },
    edits: read,
    hint: "in your own words",
    heading: { _ in ["How did it go?"] }
  )

  /// Reads both fields, as a reflection is one field of the post; what is wrong with the number
  /// stands at the number.
  @Sendable private static func read(_ reading: FormReading) throws(FormMisfit) -> [Edit] {
    var reflection = reading.post.reflection
    let number = FormReading.trimmed(reading.other(conversations.name)[...])
    reflection.conversations = number.flatMap(Reflection.conversations)
    let isNumber = reading.text == reading.other(conversations.name)
    if isNumber, number != nil, reflection.conversations == nil {
      throw FormMisfit("write \(Reflection.wanted), or nothing")
    }
    let words = reading.other(afterwards.name)
    // What was not touched is kept to the letter.
    if words != reflection.words ?? "" { reflection.words = FormReading.trimmed(words[...]) }
    return [.reflection(reflection)]
  }
}
