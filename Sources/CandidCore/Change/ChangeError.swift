/// Why a change does not fit a plan.
package enum ChangeError: Error, Equatable {
  /// The post is in none of the pages read.
  case noSuchPost(PostID)
  /// A post with this id is there already.
  case alreadyThere(PostID)
  /// Several files hold a post with this id, as a merge of two branches may bring.
  case standsTwice(PostID, [Page])
  case title(TitleError)
  /// The page may not be changed; `why` says what to do.
  case closed(Page, why: String)
}

extension ChangeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSuchPost(let id): "post \(id.short) is no longer in the plan"
    case .alreadyThere(let id): "post \(id.short) is already in the plan"
    case .standsTwice(let id, let pages):
      """
      post \(id.short) stands in \(pages.map(\.description).joined(separator: " and in ")); \
      `candid resolve \(id.short)` has one of them kept
      """
    case .title(let error): error.description
    case .closed(_, let why): why
    }
  }
}
