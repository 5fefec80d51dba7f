import CandidCore
import Canvas

/// The fields of a post, or of the plan's settings, being filled in, with what is wrong in them.
package struct Form: Equatable, Sendable {
  package let kind: FormKind
  let fields: [FormField]
  /// What it is about, as the person knows it: as it was when the form was opened, or when it said
  /// last what others changed.
  package private(set) var subject: FormSubject
  let settings: Settings
  /// Words that fields complete with besides those of the plan, by the name of the field.
  var known: [String: [String]] = [:]
  package private(set) var values: [FormValue]
  /// The words of the fields before anything was typed.
  var untouched: [String]
  /// The field or, past the last one, the button that takes the keys.
  package var focus = 0
  /// What is wrong, by the place of the field.
  package var errors: [Int: String] = [:]
  /// Which line of the private log the list over the form is at; nil while it is closed.
  package var pickedHardPart: Int?
  package var isSubmitted = false
  /// Whether wall clocks show the time of the post twice, so that it is asked which is meant.
  var comesTwice = false
  /// What follows once it is saved.
  var next = FormButton.Next.nothing
  /// Whether the post is gone from the plan, so that saving adds it anew.
  package var isNew = false
  /// Whether it has said that leaving loses what was typed.
  package var hasAsked = false

  /// Takes more channels than those of the plan and the post, whose own texts it is to have.
  package init(
    _ kind: FormKind = .edit,
    _ post: Post,
    _ settings: Settings,
    channels: [String] = []
  ) {
    let all =
      settings.channels.map(\.id) + post.channels + post.variants.map(\.channel) + channels
    var found: Set<String> = []
    let known = all.filter { found.insert($0).inserted }
    let fields = kind.fields.flatMap { field in
      let hasVariants = field.name == Draft.text
      return [field] + (hasVariants ? FormField.variants(for: known, in: settings) : [])
    }
    self.init(kind, fields, .post(post), settings)
  }

  /// A form about the settings of a plan.
  package init(_ kind: FormKind, _ settings: Settings) {
    self.init(kind, kind.fields, .settings(settings), settings)
  }

  private init(
    _ kind: FormKind,
    _ fields: [FormField],
    _ subject: FormSubject,
    _ settings: Settings
  ) {
    self.kind = kind
    self.fields = fields
    self.subject = subject
    self.settings = settings
    values = fields.map { FormValue($0, $0.words(subject), settings, subject.post) }
    untouched = values.map(\.text)
  }

  /// Goes on from what its subject is now; gives the places of changed fields that say something else
  /// there, which keep what was typed.
  ///
  /// What was not touched shows what it says now, so that it is not written over with the rest; the
  /// cursor and what the field can take back stay.
  mutating func goOn(from now: FormSubject) -> [Int] {
    let touched = fields.indices.filter(isChanged)
    let before = untouched
    subject = now
    for (place, field) in fields.enumerated() {
      let theirs = FormValue(field, field.words(now), settings, now.post)
      untouched[place] = theirs.text
      if theirs.text != before[place], !touched.contains(place) { values[place].follow(theirs) }
    }
    return touched.filter { untouched[$0] != before[$0] && isChanged($0) }
  }

  /// The post it is about, as the person knows it; nil where it is about the settings.
  package var post: Post? { subject.post }

  /// The place of a field by its name; nil where the form has none.
  package func place(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// The words of a field by its name.
  package func text(of name: String) -> String { place(of: name).map { values[$0].text } ?? "" }

  package mutating func set(_ name: String, to words: String) {
    guard let place = place(of: name) else { return }
    values[place] = FormValue(fields[place], words, settings, subject.post)
  }

  /// What an empty field shows: the words that hold in its place, else what may be typed.
  func hint(of place: Int) -> String {
    let words = fields[place].fallback(self)
    guard !words.isBlank else { return fields[place].hint }
    // One row shows no more, however long the text.
    return String(words.prefix(300).map { $0.isNewline ? " " : $0 })
  }

  /// The field that takes the keys; nil where a button does.
  package var field: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// The button that takes the keys; nil where a field does.
  package var button: FormButton? {
    let place = focus - fields.count
    return kind.buttons.indices.contains(place) ? kind.buttons[place] : nil
  }

  package var isChanged: Bool { isNew || fields.indices.contains(where: isChanged) }

  func isChanged(_ place: Int) -> Bool { values[place].text != untouched[place] }

  /// Whether a field was changed, by its name.
  func isChanged(_ name: String) -> Bool { place(of: name).map { isChanged($0) } ?? false }

  /// Goes through the fields that are seen and the buttons, round them or to their ends.
  mutating func step(by places: Int, goesRound: Bool = true) {
    let stops = shownFields + kind.buttons.indices.map { fields.count + $0 }
    let place = (stops.firstIndex(of: focus) ?? 0) + places
    focus =
      goesRound
      ? stops[(place % stops.count + stops.count) % stops.count]
      : stops[max(0, min(place, stops.count - 1))]
  }

  /// Gives a key to the focused field.
  ///
  /// - Returns: Whether it means something there.
  mutating func take(_ key: Key) -> Bool {
    guard field != nil else { return takeAtButton(key) }
    if completes(key) { return true }
    let before = values[focus]
    let isKnown = values[focus].take(key)
    if values[focus].text != before.text { errors[focus] = nil }
    return isKnown
  }

  /// Goes along the row of buttons.
  private mutating func takeAtButton(_ key: Key) -> Bool {
    let last = fields.count + kind.buttons.count - 1
    switch key {
    case Key(.left): focus = max(fields.count, focus - 1)
    case Key(.right): focus = min(last, focus + 1)
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor of the focused field; a field without one takes none.
  ///
  /// - Returns: Whether there was a cursor.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    guard field != nil, case .typed(var editor) = values[focus] else { return false }
    editor.insert(text)
    values[focus] = .typed(editor)
    errors[focus] = nil
    return true
  }

  /// Changes what stands in a field; the place of a button changes nothing.
  mutating func change(_ place: Int, _ change: (inout FormValue) -> Void) {
    guard fields.indices.contains(place) else { return }
    let before = values[place].text
    change(&values[place])
    if values[place].text != before { errors[place] = nil }
  }

  mutating func edit(_ change: (inout TextEditor) -> Void) {
    guard field != nil, case .typed(var editor) = values[focus] else { return }
    change(&editor)
    values[focus] = .typed(editor)
  }
}

// MARK: - Completing

extension Form {
  /// The rest of the plan's first word that begins with what is typed; nil where there is none.
  var completion: String? {
    guard let field, case .line(let known) = field.input, let editor = values[focus].editor,
      editor.cursor == editor.end, !editor.isEmpty
    else { return nil }
    let typed = editor.text
    let words = known(settings) + (self.known[field.name] ?? [])
    let word = words.first { word in
      word.utf8.count > typed.utf8.count && word.lowercased().hasPrefix(typed.lowercased())
    }
    return word.map { String($0.dropFirst(typed.count)) }
  }

  /// Takes the completion over, where the cursor would go past the end.
  private mutating func completes(_ key: Key) -> Bool {
    guard [Key(.right), Key(.end), Key("f", .control), Key("e", .control)].contains(key),
      let completion
    else { return false }
    insert(completion)
    return true
  }
}
