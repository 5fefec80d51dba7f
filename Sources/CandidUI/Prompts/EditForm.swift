import CandidCore

/// The fields of a post being edited, as typed, with what is wrong in them.
package struct EditForm: Equatable, Sendable {
  package enum Field: Int, CaseIterable, Sendable {
    case title
    case date
    case time
    case text

    package var label: String {
      switch self {
      case .title: "Title"
      case .date: "Date"
      case .time: "Time"
      case .text: "Text"
      }
    }
  }

  /// The post as it was when the form was opened.
  package let post: Post
  private var editors: [TextEditor]
  package var field = Field.title
  /// What is wrong at a field, in words.
  package var errors: [Field: String] = [:]
  package var isSubmitted = false
  /// Whether the post is gone from the plan, so that saving adds it anew.
  package var isNew = false
  /// Whether it has said that leaving loses what was typed.
  package var hasAsked = false

  package init(_ post: Post) {
    self.post = post
    editors = [
      TextEditor(post.title), TextEditor(post.day?.description ?? ""),
      TextEditor(post.time?.description ?? ""), TextEditor(post.text, takesLines: true),
    ]
  }

  package subscript(field: Field) -> TextEditor {
    get { editors[field.rawValue] }
    set { editors[field.rawValue] = newValue }
  }

  package var isChanged: Bool {
    isNew || self[.title].text != post.title || self[.date].text != post.day?.description ?? ""
      || self[.time].text != post.time?.description ?? "" || self[.text].text != post.text
  }

  package mutating func insert(_ text: String) {
    self[field].insert(text)
    errors[field] = nil
  }

  /// The edits for the fields that were changed; nil where one cannot be read.
  ///
  /// What is wrong then stands in ``errors``, and the first such field has the focus.
  mutating func edits(today: Day) -> [Edit]? {
    errors = [:]
    let title = checkedTitle()
    let when = checkedWhen(today: today)
    if let wrong = Field.allCases.first(where: { errors[$0] != nil }) {
      field = wrong
      return nil
    }
    var edits: [Edit] = []
    if title != post.title { edits.append(.title(title)) }
    if when != post.when { edits.append(.when(when)) }
    if self[.text].text != post.text { edits.append(.text(self[.text].text)) }
    return edits
  }

  private mutating func checkedTitle() -> String {
    // A title that was not touched is kept to the letter, blanks at its ends too.
    if self[.title].text == post.title { return post.title }
    do throws(TitleError) {
      return try Title.checked(self[.title].text)
    } catch {
      errors[.title] = error.description
      return post.title
    }
  }

  private mutating func checkedWhen(today: Day) -> When {
    let dateWords = self[.date].text
    let timeWords = self[.time].text.filter { !$0.isWhitespace }
    var time: Time?
    if !timeWords.isEmpty {
      time = Time(timeWords)
      if time == nil { errors[.time] = "write a time as 9:30 or 09:30, or leave it empty" }
    }
    guard dateWords.contains(where: { !$0.isWhitespace }) else {
      if time != nil { errors[.date] = "a time needs a date; without both it is an idea" }
      return .idea
    }
    let isCount = dateWords.hasPrefix("+") || dateWords.hasPrefix("-")
    do throws(DateWordError) {
      let base = isCount ? post.day ?? today : today
      return When(try DateWord.day(dateWords, today: base), at: time)
    } catch {
      errors[.date] = error.description
      return post.when
    }
  }
}
