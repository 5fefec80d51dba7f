import CandidCore
import CandidStore
import CandidUI
import Terminal

// Nothing else happens while the person's editor is open: it has the terminal.
extension Session {
  /// Opens the text of a post in the person's editor, and saves what it left.
  ///
  /// What others wrote into the post meanwhile is merged.
  mutating func editText(of post: Post) {
    guard let text = write(post.text, as: Draft.text, of: post) else { return }
    let change = text.change(now: model.clock.now)
    save(.change(change, .verb, near: [post.when.page]), from: text)
  }

  /// Opens what stands in a field of the form in the person's editor, and puts what it left there.
  mutating func editField(_ name: String, _ words: String, of post: Post) {
    keepWords()
    guard let text = write(words, as: name, of: post) else { return }
    tell(.written(text.typed, in: name))
    // Only once they are kept as what is being typed may their file go.
    keepWords()
    if drafts.kept == model.draft { text.close() }
  }

  /// Gives words to the editor; nil where it left them as they were, or did not end well.
  private mutating func write(
    _ words: String,
    as field: String,
    of post: Post
  ) -> TextInEditor? {
    guard let editor else {
      model.notice = Notice("no editor is named; set VISUAL or EDITOR", .error)
      return nil
    }
    do {
      var text = try TextInEditor(words, as: field, of: post, in: store, now: model.clock.now)
      let ending = terminal.lend { editor.open(text.path) }
      tell(.resized(terminal.size))
      perform(.read(model.neededPages))
      try text.read(after: ending, of: editor)
      if text.isChanged { return text }
      model.notice = Notice("the editor left the words as they were")
    } catch {
      model.notice = Notice("\(error)", .error)
    }
    return nil
  }

  /// What the person should hear once what the editor left is saved.
  func notices(of text: TextInEditor, _ inverse: Change) -> [String] {
    let merge = text.notices(inverse)
    if !merge.isEmpty || !text.typed.isEmpty { return merge }
    return ["the editor left no text; \(model.key("u", in: model.context)) brings it back"]
  }
}
