/// Why a text cannot be a title.
package enum TitleError: Error, Equatable {
  case empty
  case severalLines
  case tooLong(count: Int)
}

extension TitleError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "a post needs a title; give it a few words"
    case .severalLines: "a title is one line; the rest goes into the text"
    case .tooLong(let count):
      "the title has \(count) characters, at most \(Title.longest) fit; the rest goes into the text"
    }
  }
}
