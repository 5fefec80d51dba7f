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
    guard let (text, typed) = write(post.text, as: Draft.text, of: post) else { return }
    let edit = Edit.mergedText(typed, since: post.text)
    let change = Change.edit(post, [edit], now: model.clock.now)
    save(.change(change, .verb, near: [post.when.page]), from: EditedPost(post, typed, text))
  }

  /// Opens what stands in a field of the form in the person's editor, and puts what it left there.
  mutating func editField(_ name: String, _ words: String, of post: Post) {
    keepWords()
    guard let (text, typed) = write(words, as: name, of: post) else { return }
    tell(.written(typed, in: name))
    // Only once they are kept as what is being typed may their file go.
    keepWords()
    if drafts.kept == model.draft { text.close() }
  }

  /// Gives words to the editor; nil where it left them as they were, or did not end well.
  private mutating func write(
    _ words: String,
    as field: String,
    of post: Post
  ) -> (TextInEditor, typed: String)? {
    guard let editor else {
      model.notice = Notice("no editor is named; set VISUAL or EDITOR", .error)
      return nil
    }
    do {
      let text = try TextInEditor(words, as: field, of: post, in: store, now: model.clock.now)
      let ending = terminal.lend { editor.open(text.path) }
      tell(.resized(terminal.size))
      perform(.read(model.neededPages))
      guard let typed = try text.words(after: ending, of: editor) else {
        model.notice = Notice("the editor left the words as they were")
        return nil
      }
      return (text, typed)
    } catch {
      model.notice = Notice("\(error)", .error)
      return nil
    }
  }
}
