/// Why a change does not fit a plan.
package enum ChangeError: Error, Equatable {
  /// The post is in none of the pages read.
  case noSuchPost(PostID)
  /// A post with this id is there already.
  case alreadyThere(PostID)
  case title(TitleError)
  /// The page may not be changed; `why` says what to do.
  case closed(Page, why: String)
}

extension ChangeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSuchPost(let id): "post \(id.short) is no longer in the plan"
    case .alreadyThere(let id): "post \(id.short) is already in the plan"
    case .title(let error): error.description
    case .closed(_, let why): why
    }
  }
}
