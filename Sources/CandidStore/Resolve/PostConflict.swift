import CandidCore
import LosslessJSON

/// A post that stands in several places and is not the same in all.
package struct PostConflict: Equatable, Sendable {
  /// The post as it stands in one place.
  package struct Version: Equatable, Sendable {
    /// What `--keep` calls the place: `2026-W48`, `ideas`, or the name of a copy.
    package let place: String
    package let post: Post
    /// The page; nil for a copy of one.
    let page: Page?
    /// The object as it is written there.
    let bytes: [UInt8]
  }

  package let id: PostID
  /// The weeks' first, in their order, then those of copies.
  package let versions: [Version]
}

extension PostConflict {
  /// The fields that are not the same everywhere, each with its value in every version.
  ///
  /// The values are JSON on one line, nil where a version has the default.
  package var differences: [(key: String, values: [String?])] {
    let fields = PostField.all.map { field in
      (key: field.key, values: versions.map { field.tree($0.post)?.text(style: .minified) })
    }
    let kept = Set(PostField.all.map(\.key))
    let others = versions.flatMap { $0.post.others.map(\.key) }.filter { !kept.contains($0) }
    let unknown = Set(others).sorted().map { key in
      (key: key, values: versions.map { $0.post.others.first { $0.key == key }?.json })
    }
    return (fields + unknown).filter { field in
      field.values.contains { !Self.isSame($0, field.values[0]) }
    }
  }

  /// Two forms of one letter, which `==` takes for the same text, differ.
  private static func isSame(_ one: String?, _ other: String?) -> Bool {
    one.map { Array($0.utf8) } == other.map { Array($0.utf8) }
  }

  /// The version that a word names; also with the folder or ending of its file.
  package func version(at word: String) -> Version? {
    versions.first {
      [$0.place, "\($0.place).json", "weeks/\($0.place)", "weeks/\($0.place).json"].contains(word)
    }
  }
}
