import CandidCore
import CandidStore

/// The answers to a post's questions while they are typed, kept as a draft until they are saved.
///
/// Where the program ends before, or the plan refuses them, candid offers them at its next start.
struct KeptAnswers {
  private let post: Post
  private let store: Store
  private let now: Instant
  private let sitting: String
  private var file: DraftFile?

  /// Keeps nothing yet.
  ///
  /// - Throws: ``StoreError`` where nothing can be saved to the plan, so that nobody types in vain.
  init(of post: Post, in store: Store, now: Instant) throws(StoreError) {
    if case .readOnly(let obstacle) = store.condition { throw obstacle }
    self.post = post
    self.store = store
    self.now = now
    sitting = try store.newSitting()
  }

  /// Keeps what was answered so far; an emptied answer is nil.
  ///
  /// What cannot be kept is asked and saved all the same.
  mutating func keep(_ answers: [(question: Question, answer: String?)]) {
    let words = answers.map { ($0.question.name, $0.answer ?? "") }
    let draft = Draft(.edit(post), words: Dictionary(words) { _, last in last })
    file = (try? store.keep(draft, in: file, sitting: sitting, now: now)) ?? file
  }

  /// Lets go of answers that are saved.
  func close() {
    // Where the draft cannot be removed, candid finds at its next start that the post says the same.
    if let file { try? store.remove(file) }
  }

  /// Why the answers were not saved, and where they are.
  func refusal(_ error: StoreError) -> any Error {
    guard let file else { return error }
    return Refusal.unsavedText(error, kept: "\(store.folder)/\(Store.draftFolder)/\(file.name)")
  }
}
