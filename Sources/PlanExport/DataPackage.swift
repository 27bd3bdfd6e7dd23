extension TasksCSV {
  /// `datapackage.json`: a Frictionless Data Package whose Table Schema types every column of `tasks.csv`.
  public func dataPackage(path: String = "tasks.csv") -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("name", "kehoach-tasks")
      json.field("profile", "tabular-data-package")
      json.key("resources")
      json.array { json in
        json.object { json in
          json.field("name", "tasks")
          json.field("path", path)
          json.field("profile", "tabular-data-resource")
          json.field("format", "csv")
          json.field("mediatype", "text/csv")
          json.field("encoding", "utf-8")
          json.key("schema")
          writeSchema(to: &json)
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private func writeSchema(to json: inout JSONWriter) {
    json.object { json in
      json.key("fields")
      json.array { json in
        for column in columns {
          json.object { json in
            json.field("name", column.heading)
            json.field("type", column.valueType)
            json.field("title", column.sources.map { $0.title(language == .en ? .vi : .en) }.joined(separator: "; "))
            json.field("description", column.sources.map(\.summary).joined(separator: "; "))
          }
        }
      }
      json.field("missingValues", [""])
    }
  }
}

extension TaskColumn {
  /// What the column holds, for people who meet it in a Table Schema.
  var summary: String {
    switch self {
    case .plan: "Symbol of the plan (số, ký hiệu)"
    case .issuedOn: "Day of issue"
    case .issuer: "Issuing body"
    case .taskID: "Id of the task in its plan"
    case .key: "Key that is the same on every run and machine"
    case .parent: "Id of the task that it is a part of"
    case .section: "Id of its section"
    case .ordinal: "Printed label without its mark"
    case .content: "What is to be done"
    case .lead: "Bodies that lead, as printed, joined by '; '"
    case .coordinating: "Bodies that take part, as printed, joined by '; '"
    case .deadlineText: "Words of all its deadlines"
    case .kind: "Kinds of all its deadlines"
    case .start: "First day of all its deadlines"
    case .due: "Last day of all its deadlines"
    case .dueInclusive: "Whether work is still in time on the last day"
    case .recurrence: "RFC 5545 rules of its recurring deadlines"
    case .deliverable: "What is handed in"
    case .note: "Note"
    case .reportTo: "Bodies that get the report"
    case .citations: "Symbols of the documents that it cites"
    case .footnotes: "Markers of its footnotes"
    case .sourcePage: "Page of the source, from 1"
    case .sourceLine: "Line of the decoded text, from 1"
    case .confidence: "How likely content, lead and deadlines are all right, 0 to 1"
    case .review: "What a person should look at"
    default: title(.en)
    }
  }
}
