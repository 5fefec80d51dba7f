import CandidCore
import LosslessJSON

/// Series that mean nothing to this version, so that nothing of them is projected.
struct UnreadSeries: Examination {
  static let name = "unread-series"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    page.posts.indices.compactMap { index in
      guard case .unread(let json)? = page.posts[index].series else { return nil }
      return page.ailment(
        Self.name,
        post: index,
        ["series"],
        what: "this series is not read, as \(Self.cause(of: json))",
        remedy: "`candid edit \(page.posts[index].id.short) --every week` writes one that is"
      )
    }
  }

  private static func cause(of json: String) -> String {
    // The text was a part of a document that could be read.
    guard let document = try? JSONDocument(Array(json.utf8)) else { return "$ is no JSON" }
    do throws(Misfit) {
      _ = try SeriesJSON.part(document.root, in: document)
      return "it is kept as it was written"
    } catch {
      return error.sentence
    }
  }
}
