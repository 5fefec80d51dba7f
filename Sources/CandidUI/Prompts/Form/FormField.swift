import CandidCore
import Canvas

/// One field of a form: what it is called, how it is filled in, and what its words mean.
package struct FormField: Sendable {
  /// The name, also in drafts; unique in its form.
  package let name: String
  /// What stands before it, or above it where it is the size of a text.
  package let label: String
  let input: Input
  /// What the field says of the form's subject, and what other words mean.
  let meaning: FormMeaning
  /// Whether it is read in any case, since it reads other fields, too.
  var isAlwaysRead = false
  /// What may be typed, shown while the field is empty.
  var hint = ""
  /// What the field says beside the plan: the question it answers, the plan's mission.
  var heading: @Sendable (Settings) -> [String] = { _ in [] }
  /// A few words beside what is typed, such as the weekday of a date.
  var aside: @Sendable (Form, Model) -> String? = { _, _ in nil }
  /// Whether the label stands on a line of its own.
  var isTitled = false
  /// The channel whose own text it is: seen where that is picked, and while it has words.
  var channel: String?
  /// The words that hold while the field is empty, shown as a hint.
  var fallback: @Sendable (Form) -> String = { _ in "" }
  /// Under the field, what counts its words; its parts stand side by side where there is room.
  var count: @Sendable (Form, Glyphs) -> [[Piece]] = { _, _ in [] }
  /// A line under the field about what its words do.
  var note: @Sendable (Form, Model) -> String? = { _, _ in nil }

  enum Input: Sendable {
    /// One line; the words of the plan that it completes with.
    case line(known: @Sendable (Settings) -> [String])
    /// Many lines, at least so many rows high; `grows` takes all the room there is.
    case text(rows: Int, grows: Bool)
    /// One of several.
    case choice([FormOption])
    /// Any number of several.
    case choices(@Sendable (Settings, Post?) -> [FormOption])

    static let line = Input.line { _ in [] }
  }
}

extension FormField: Equatable {
  package static func == (left: FormField, right: FormField) -> Bool { left.name == right.name }
}

extension FormField {
  /// A field of a post; `edits` is asked only where the words are not those of the post.
  init(
    name: String,
    label: String,
    input: Input,
    words: @escaping @Sendable (Post) -> String,
    edits: @escaping @Sendable (FormReading) throws(FormMisfit) -> [Edit],
    isAlwaysRead: Bool = false,
    hint: String = "",
    heading: @escaping @Sendable (Settings) -> [String] = { _ in [] },
    aside: @escaping @Sendable (Form, Model) -> String? = { _, _ in nil },
    isTitled: Bool = false,
    channel: String? = nil,
    fallback: @escaping @Sendable (Form) -> String = { _ in "" },
    count: @escaping @Sendable (Form, Glyphs) -> [[Piece]] = { _, _ in [] },
    note: @escaping @Sendable (Form, Model) -> String? = { _, _ in nil }
  ) {
    self.init(
      name: name,
      label: label,
      input: input,
      meaning: .post(words: words, edits: edits),
      isAlwaysRead: isAlwaysRead,
      hint: hint,
      heading: heading,
      aside: aside,
      isTitled: isTitled,
      channel: channel,
      fallback: fallback,
      count: count,
      note: note
    )
  }

  /// What the field says of a subject; nothing where it is not about such a one.
  func words(_ subject: FormSubject) -> String {
    switch (meaning, subject) {
    case (.post(let words, _), .post(let post)): words(post)
    case (.settings(let words, _), .settings(let settings)): words(settings)
    default: ""
    }
  }
}

/// Something to choose in a form.
package struct FormOption: Equatable, Sendable {
  /// What is kept in drafts and read by the field.
  let word: String
  /// What the person reads.
  let label: String
  /// The key that chooses it.
  var key: Character?
  var sign = Sign.none

  enum Sign: Equatable, Sendable {
    case none
    case intention(Intention?)
    case story(Story?)
  }
}
