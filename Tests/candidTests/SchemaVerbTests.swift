import Foundation
import Testing

@Suite struct SchemaVerbTests {
  let home = Home(withPlan: false)

  @Test func `the schemas are listed`() {
    #expect(
      home.run("schema")
        == .done(
          """
          plan     plan.json: the settings of a plan
          week     weeks/2026-W48.json and the like: the posts of one week
          ideas    weeks/ideas.json: the posts without a date
          private  private.json: the log of hard parts, in no export

          """
        )
    )
    let json = home.run("schema", "--json")
    #expect(json.output.contains("{\"name\": \"plan\", \"summary\": \"plan.json: the settings"))
  }

  @Test(arguments: ["plan", "week", "ideas", "private"])
  func `a schema is printed as it stands in Data`(name: String) throws {
    let file = Readme.root.appending(path: "Data/schema/\(name).json")
    #expect(home.run("schema", name) == .done(try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func `a schema that is none is refused`() {
    #expect(
      home.run("schema", "post")
        == .refused(64, "“post” is no schema; write plan, week, ideas, private")
    )
  }

  @Test func `an idea is described as a post of a week`() throws {
    func definitions(_ name: String) throws -> Substring {
      let text = home.run("schema", name).output
      return text[try #require(text.range(of: "\"$defs\"")).lowerBound...]
    }
    #expect(try definitions("ideas") == definitions("week"))
  }
}
