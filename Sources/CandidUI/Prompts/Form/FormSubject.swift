import CandidCore

/// What the fields of a form are about.
package enum FormSubject: Equatable, Sendable {
  case post(Post)
  case settings(Settings)

  package var post: Post? {
    if case .post(let post) = self { post } else { nil }
  }

  package var settings: Settings? {
    if case .settings(let settings) = self { settings } else { nil }
  }

  /// What a person calls it.
  var title: String {
    switch self {
    case .post(let post): post.title
    case .settings(let settings): settings.name
    }
  }
}
