import CandidCore
import CandidStore

/// What the person's editor left of a post's text.
struct EditedPost {
  private let post: Post
  private let typed: String
  private let text: TextInEditor

  init(_ post: Post, _ typed: String, _ text: TextInEditor) {
    self.post = post
    self.typed = typed
    self.text = text
  }

  /// What the person should hear once it is saved.
  func notices(_ inverse: Change) -> [String] {
    let merge = TextInEditor.notices(inverse, of: post, typed: typed)
    return merge.isEmpty && typed.isEmpty ? ["the editor left no text; u brings it back"] : merge
  }

  func close() { text.close() }

  func refusal(_ error: StoreError) -> Refusal { text.refusal(error) }
}
