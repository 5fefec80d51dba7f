import CandidCore

extension Form {
  /// The edits for the fields of a post that were changed; nil where one cannot be read.
  ///
  /// What is wrong then stands in ``errors``, and the first such field has the focus.
  mutating func edits(today: Day) -> [Edit]? { readable(today: today)?.post }

  /// The same of the plan's settings.
  mutating func settingsEdits(today: Day) -> [SettingsEdit]? { readable(today: today)?.settings }

  private mutating func readable(today: Day) -> FormEdits? {
    let (edits, errors) = read(today: today)
    self.errors = errors
    guard let wrong = errors.keys.min() else { return edits }
    focus = wrong
    return nil
  }

  /// Says at a field that is left what is wrong with its words; long texts are read when saved.
  mutating func check(_ place: Int, today: Day) {
    guard fields.indices.contains(place), isChanged(place),
      values[place].editor?.takesLines != true
    else { return }
    if let wrong = read(today: today, of: [fields[place].name]).errors[place] {
      errors[place] = wrong
    }
  }

  /// Says at a field what is wrong, and goes there.
  mutating func fail(_ name: String, _ text: String) {
    guard let place = place(of: name) else { return }
    errors[place] = text
    focus = place
  }

  /// The post as it would be, as far as the fields can be read; nil where it is about none.
  ///
  /// Only some of them where names are given: whoever asks at every key need not read long texts.
  func preview(today: Day, of names: Set<String>? = nil) -> Post? {
    post?.changed(by: read(today: today, of: names).edits.post)
  }

  /// Whether a field's words can be read as they are.
  func isReadable(_ name: String, today: Day) -> Bool {
    place(of: name).map { read(today: today, of: [name]).errors[$0] == nil } ?? false
  }

  /// The settings as they would be; nil where it is about a post, or a field cannot be read.
  func settingsPreview(today: Day) -> Settings? {
    let (edits, errors) = read(today: today)
    return errors.isEmpty ? subject.settings?.changed(by: edits.settings) : nil
  }

  private func read(
    today: Day,
    of names: Set<String>? = nil
  ) -> (edits: FormEdits, errors: [Int: String]) {
    var edits = FormEdits()
    var errors: [Int: String] = [:]
    // A field that was not touched is kept to the letter, blanks at its ends too.
    for (place, field) in fields.enumerated() where field.isAlwaysRead || isChanged(place) {
      if let names, !names.contains(field.name) { continue }
      do throws(FormMisfit) {
        switch (field.meaning, subject) {
        case (.post(_, let read), .post(let post)):
          edits.post += try read(reading(of: place, for: post, today))
            .filter { !edits.post.contains($0) }
        case (.settings(_, let read), .settings(let settings)):
          edits.settings += try read(reading(of: place, for: settings, today))
        default: continue
        }
      } catch {
        errors[place] = error.text
      }
    }
    return (edits, errors)
  }

  private func reading<Subject>(
    of place: Int,
    for subject: Subject,
    _ today: Day
  ) -> Reading<Subject> {
    Reading(
      text: values[place].text,
      subject: subject,
      today: today,
      known: known[fields[place].name] ?? [],
      other: { text(of: $0) }
    )
  }
}
