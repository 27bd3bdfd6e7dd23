// Made by Scripts/embed-schemas from schemas/; change those.

let diffSchemaText: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:kehoach:schema:diff:1",
    "title": "Difference of two plans",
    "description": "What kehoach diff found between two plans (kế hoạch): tasks paired by what they say, and what changed beside them.",
    "type": "object",
    "properties": {
      "schemaVersion": {
        "description": "Version of this form.",
        "const": "1.0.0"
      },
      "old": {
        "description": "The old plan.",
        "$ref": "#/$defs/side"
      },
      "new": {
        "description": "The new plan.",
        "$ref": "#/$defs/side"
      },
      "yearsBetween": {
        "description": "How many years later the new plan is, as most texts and times show; negative for the other direction.",
        "type": "integer"
      },
      "document": {
        "description": "Changed letterhead and signature.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/change"
        }
      },
      "sections": {
        "description": "Changed headings, and points that are no tasks.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/change"
        }
      },
      "targets": {
        "description": "Changed figures (chỉ tiêu).",
        "type": "array",
        "items": {
          "$ref": "#/$defs/change"
        }
      },
      "legalBases": {
        "description": "Changed legal bases.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/change"
        }
      },
      "summary": {
        "description": "How many tasks of each kind.",
        "type": "object",
        "properties": {
          "unchanged": {
            "description": "Pairs that say the same.",
            "type": "integer",
            "minimum": 0
          },
          "rolledForward": {
            "description": "Pairs whose years only moved.",
            "type": "integer",
            "minimum": 0
          },
          "modified": {
            "description": "Pairs that changed.",
            "type": "integer",
            "minimum": 0
          },
          "added": {
            "description": "New tasks.",
            "type": "integer",
            "minimum": 0
          },
          "removed": {
            "description": "Tasks that are gone.",
            "type": "integer",
            "minimum": 0
          },
          "moved": {
            "description": "Pairs that stand elsewhere, of whatever kind.",
            "type": "integer",
            "minimum": 0
          }
        },
        "required": [
          "unchanged",
          "rolledForward",
          "modified",
          "added",
          "removed",
          "moved"
        ]
      },
      "tasks": {
        "description": "One entry a pair or lone task: pairs in the order of the new plan, then added, then removed ones.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/taskChange"
        }
      }
    },
    "required": [
      "schemaVersion",
      "old",
      "new",
      "yearsBetween",
      "document",
      "sections",
      "targets",
      "legalBases",
      "summary",
      "tasks"
    ],
    "$defs": {
      "header": {
        "description": "The letterhead of one plan.",
        "type": "object",
        "properties": {
          "number": {
            "description": "The number, as printed.",
            "type": [
              "string",
              "null"
            ]
          },
          "symbol": {
            "description": "Số, ký hiệu, spaces removed.",
            "type": [
              "string",
              "null"
            ]
          },
          "issuer": {
            "description": "Name of the issuing body.",
            "type": [
              "string",
              "null"
            ]
          },
          "issuedOn": {
            "description": "Day of issue.",
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "title": {
            "description": "Trích yếu.",
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "number",
          "symbol",
          "issuer",
          "issuedOn",
          "title"
        ]
      },
      "side": {
        "description": "One of the two plans.",
        "type": "object",
        "properties": {
          "document": {
            "description": "Its letterhead.",
            "$ref": "#/$defs/header"
          }
        },
        "required": [
          "document"
        ]
      },
      "change": {
        "description": "A change beside the tasks.",
        "type": "object",
        "properties": {
          "change": {
            "description": "What happened to it.",
            "enum": [
              "modified",
              "added",
              "removed"
            ]
          },
          "in": {
            "description": "The field's name, or the id of the section it speaks of.",
            "type": [
              "string",
              "null"
            ]
          },
          "old": {
            "description": "What stood in the old plan.",
            "type": [
              "string",
              "null"
            ]
          },
          "new": {
            "description": "What stands in the new plan.",
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "change",
          "in",
          "old",
          "new"
        ]
      },
      "detail": {
        "description": "Old and new value of one field.",
        "type": "object",
        "properties": {
          "old": {
            "description": "The old value; bodies and times join with \"; \".",
            "type": [
              "string",
              "null"
            ]
          },
          "new": {
            "description": "The new value.",
            "type": [
              "string",
              "null"
            ]
          },
          "renamed": {
            "description": "True where the body only changed its name by law.",
            "type": [
              "boolean",
              "null"
            ]
          }
        },
        "required": [
          "old",
          "new",
          "renamed"
        ]
      },
      "edit": {
        "description": "Words that stay, come or go.",
        "type": "object",
        "properties": {
          "op": {
            "description": "What happens to the words.",
            "enum": [
              "equal",
              "insert",
              "delete"
            ]
          },
          "text": {
            "description": "The words.",
            "type": "string"
          }
        },
        "required": [
          "op",
          "text"
        ]
      },
      "taskChange": {
        "description": "What became of one task, or of a pair of tasks that say the same.",
        "type": "object",
        "properties": {
          "change": {
            "description": "rolledForward: only its years moved by the years between the plans.",
            "enum": [
              "unchanged",
              "rolledForward",
              "modified",
              "added",
              "removed"
            ]
          },
          "old": {
            "description": "Id of the task in the old plan; null where it is new.",
            "type": [
              "string",
              "null"
            ]
          },
          "new": {
            "description": "Id of the task in the new plan; null where it is gone.",
            "type": [
              "string",
              "null"
            ]
          },
          "moved": {
            "description": "Its section, or its place among its siblings, changed; null for added and removed tasks.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "fields": {
            "description": "Which fields changed.",
            "type": "array",
            "items": {
              "enum": [
                "content",
                "deadline",
                "lead",
                "coordinating",
                "deliverable",
                "note"
              ]
            }
          },
          "details": {
            "description": "Old and new values by field; a body renamed by law stands here without being a change.",
            "type": "object",
            "patternProperties": {
              "^(content|deadline|lead|coordinating|deliverable|note)$": {
                "$ref": "#/$defs/detail"
              }
            }
          },
          "wording": {
            "description": "The content's edits, word by word; empty where the content did not change.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/edit"
            }
          },
          "similarity": {
            "description": "Likeness of the two contents, 0 to 1.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "mergedFrom": {
            "description": "Ids of the old tasks that were merged into this one, the pair first.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "splitInto": {
            "description": "Ids of the new tasks that the old one was split into, the pair first.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "mergedInto": {
            "description": "Of a removed task: id of the new task that took it up.",
            "type": [
              "string",
              "null"
            ]
          },
          "splitFrom": {
            "description": "Of an added task: id of the old task that it was split from.",
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "change",
          "old",
          "new",
          "moved",
          "fields",
          "details",
          "wording",
          "similarity",
          "mergedFrom",
          "splitInto",
          "mergedInto",
          "splitFrom"
        ]
      }
    }
  }

  """#

let planSchemaText: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:kehoach:schema:plan:1",
    "title": "Plan",
    "description": "One Vietnamese administrative plan (kế hoạch) as kehoach extract prints it. Every key is always there: a value not found is null, a list empty. Unknown properties may be added.",
    "type": "object",
    "properties": {
      "schemaVersion": {
        "description": "Version of this schema.",
        "type": "string",
        "pattern": "^1\\.[0-9]+\\.[0-9]+$"
      },
      "generator": {
        "description": "What wrote this.",
        "type": "object",
        "properties": {
          "name": {
            "description": "kehoach",
            "type": "string"
          },
          "version": {
            "description": "Its version.",
            "type": "string"
          }
        },
        "required": [
          "name",
          "version"
        ]
      },
      "source": {
        "description": "The file that was read.",
        "type": "object",
        "properties": {
          "name": {
            "description": "Its name without folders.",
            "type": "string"
          },
          "format": {
            "description": "How it was read.",
            "type": "string",
            "examples": [
              "text",
              "docx",
              "odt",
              "html",
              "markdown",
              "pdf",
              "doc",
              "rtf",
              "image"
            ]
          },
          "sha256": {
            "description": "SHA-256 of its bytes, hex.",
            "type": "string",
            "pattern": "^[0-9a-f]{64}$"
          },
          "bytes": {
            "description": "Its size.",
            "type": "integer",
            "minimum": 0
          },
          "pages": {
            "description": "How many pages it has; null where unknown.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          }
        },
        "required": [
          "name",
          "format",
          "sha256",
          "bytes",
          "pages"
        ]
      },
      "document": {
        "description": "What letterhead and tail say.",
        "type": "object",
        "properties": {
          "type": {
            "description": "Document type of Nghị định 30/2020/NĐ-CP; null where none is printed.",
            "anyOf": [
              {
                "description": "A type.",
                "type": "object",
                "properties": {
                  "code": {
                    "description": "Its abbreviation (KH).",
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "name": {
                    "description": "Its name (Kế hoạch).",
                    "type": "string"
                  }
                },
                "required": [
                  "code",
                  "name"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "number": {
            "description": "Number; null where it is left blank.",
            "type": [
              "string",
              "null"
            ]
          },
          "symbol": {
            "description": "Number and symbol, spaces removed: 2873/KH-UBND; /KH-UBND in a draft.",
            "type": [
              "string",
              "null"
            ]
          },
          "issuer": {
            "description": "The issuing body (cơ quan ban hành).",
            "anyOf": [
              {
                "$ref": "#/$defs/body"
              },
              {
                "type": "null"
              }
            ]
          },
          "parentIssuer": {
            "description": "The body above it, where the letterhead prints two.",
            "anyOf": [
              {
                "$ref": "#/$defs/body"
              },
              {
                "type": "null"
              }
            ]
          },
          "place": {
            "description": "Place (địa danh).",
            "type": [
              "string",
              "null"
            ]
          },
          "issuedOn": {
            "description": "Day of issue; null where day or month is left blank.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "title": {
            "description": "Trích yếu, line breaks joined.",
            "type": [
              "string",
              "null"
            ]
          },
          "legalBases": {
            "description": "Paragraphs \"Căn cứ …\", \"Thực hiện …\" before the first heading.",
            "type": "array",
            "items": {
              "description": "A paragraph.",
              "type": "string"
            }
          },
          "preamble": {
            "description": "The other paragraphs before the first heading.",
            "type": "array",
            "items": {
              "description": "A paragraph.",
              "type": "string"
            }
          },
          "events": {
            "description": "Of a plan for one event: its lines of time, place and participants.",
            "type": "array",
            "items": {
              "description": "A line.",
              "type": "object",
              "properties": {
                "label": {
                  "description": "Thời gian, Địa điểm, Thành phần …",
                  "type": "string"
                },
                "text": {
                  "description": "What stands after it.",
                  "type": "string"
                },
                "deadlines": {
                  "description": "Its times.",
                  "type": "array",
                  "items": {
                    "description": "A time.",
                    "$ref": "#/$defs/deadline"
                  }
                }
              },
              "required": [
                "label",
                "text",
                "deadlines"
              ]
            }
          },
          "signature": {
            "description": "The signature block.",
            "$ref": "#/$defs/signature"
          },
          "recipients": {
            "description": "Nơi nhận, without dashes and closing marks.",
            "type": "array",
            "items": {
              "description": "A recipient.",
              "type": "string"
            }
          },
          "coIssuers": {
            "description": "The other bodies of a joint plan.",
            "type": "array",
            "items": {
              "description": "A body.",
              "$ref": "#/$defs/body"
            }
          },
          "approvals": {
            "description": "Further signature blocks (PHÊ DUYỆT …).",
            "type": "array",
            "items": {
              "description": "A block.",
              "$ref": "#/$defs/signature"
            }
          },
          "numberHint": {
            "description": "A number that only the file name or a signature stamp carries.",
            "type": [
              "string",
              "null"
            ]
          },
          "urgency": {
            "description": "HỎA TỐC, THƯỢNG KHẨN, KHẨN.",
            "type": [
              "string",
              "null"
            ]
          },
          "secrecy": {
            "description": "MẬT …",
            "type": [
              "string",
              "null"
            ]
          },
          "attachedTo": {
            "description": "Symbol of the decision that the plan was issued with, in one file.",
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "type",
          "number",
          "symbol",
          "issuer",
          "parentIssuer",
          "place",
          "issuedOn",
          "title",
          "legalBases",
          "preamble",
          "events",
          "signature",
          "recipients",
          "coIssuers",
          "approvals",
          "numberHint",
          "urgency",
          "secrecy",
          "attachedTo"
        ]
      },
      "sections": {
        "description": "The outline.",
        "type": "array",
        "items": {
          "description": "A section.",
          "$ref": "#/$defs/section"
        }
      },
      "tables": {
        "description": "All tables in reading order.",
        "type": "array",
        "items": {
          "description": "A table.",
          "$ref": "#/$defs/table"
        }
      },
      "footnotes": {
        "description": "All footnotes.",
        "type": "array",
        "items": {
          "description": "A footnote.",
          "$ref": "#/$defs/footnote"
        }
      },
      "citations": {
        "description": "Every mention of another document, in reading order.",
        "type": "array",
        "items": {
          "description": "A mention.",
          "$ref": "#/$defs/citation"
        }
      },
      "tasks": {
        "description": "All tasks in reading order.",
        "type": "array",
        "items": {
          "description": "A task.",
          "$ref": "#/$defs/task"
        }
      },
      "targets": {
        "description": "All figures to be reached.",
        "type": "array",
        "items": {
          "description": "A figure.",
          "$ref": "#/$defs/target"
        }
      },
      "diagnostics": {
        "description": "What a reader should know.",
        "type": "array",
        "items": {
          "description": "A diagnostic.",
          "$ref": "#/$defs/diagnostic"
        }
      }
    },
    "required": [
      "schemaVersion",
      "generator",
      "source",
      "document",
      "sections",
      "tables",
      "footnotes",
      "citations",
      "tasks",
      "targets",
      "diagnostics"
    ],
    "$defs": {
      "span": {
        "description": "Where a thing stands in the source: UTF-8 bytes of the decoded text (`kehoach text FILE`), line and page.",
        "type": "object",
        "properties": {
          "start": {
            "description": "First byte, counted from 0.",
            "type": "integer",
            "minimum": 0
          },
          "end": {
            "description": "Byte after the last.",
            "type": "integer",
            "minimum": 0
          },
          "line": {
            "description": "Line of the decoded text, counted from 1.",
            "type": "integer",
            "minimum": 1
          },
          "page": {
            "description": "Page, counted from 1; null where the source has none.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          },
          "parts": {
            "description": "Only where the text is not contiguous: its pieces in order; joined by a space they are the text. Else null.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "description": "One contiguous piece.",
              "type": "object",
              "properties": {
                "start": {
                  "description": "First byte, counted from 0.",
                  "type": "integer",
                  "minimum": 0
                },
                "end": {
                  "description": "Byte after the last.",
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "start",
                "end"
              ]
            }
          }
        },
        "required": [
          "start",
          "end",
          "line",
          "page",
          "parts"
        ]
      },
      "agency": {
        "description": "A body (cơ quan, đơn vị) named with a task.",
        "type": "object",
        "properties": {
          "name": {
            "description": "Its name as printed.",
            "type": "string"
          },
          "id": {
            "description": "The lexicon's id, unique within the issuing province; null where the body is not known.",
            "type": [
              "string",
              "null"
            ]
          },
          "kind": {
            "description": "What kind of body it is.",
            "enum": [
              "department",
              "office",
              "peoples-committee",
              "party",
              "front",
              "media",
              "collective",
              "post",
              "team",
              "person",
              "other"
            ]
          },
          "from": {
            "description": "Where its name was read: a table column, a field line, the task's own text, the lead-in above it, the task above it, or a heading.",
            "enum": [
              "column",
              "field",
              "text",
              "lead-in",
              "parent",
              "heading"
            ]
          }
        },
        "required": [
          "name",
          "id",
          "kind",
          "from"
        ]
      },
      "deadline": {
        "description": "One time by or in which a task is to be done (thời hạn).",
        "type": "object",
        "properties": {
          "text": {
            "description": "The words of the time as printed.",
            "type": "string"
          },
          "kind": {
            "description": "on: on that day; by: no later than; during: some time within; from: starts, no end given; continuous: throughout; recurring: again and again; relative: depends on an event; unspecified: no time to work with.",
            "enum": [
              "on",
              "by",
              "during",
              "from",
              "continuous",
              "recurring",
              "relative",
              "unspecified"
            ]
          },
          "start": {
            "description": "First day.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "due": {
            "description": "Last day, as printed.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "inclusive": {
            "description": "Whether the due day itself is in time (false for \"trước\"); null where the question does not arise.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "recurrence": {
            "description": "RFC 5545 RRULE of a recurring deadline, without its name.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^FREQ="
          },
          "milestone": {
            "description": "What is to be done by then, where it is only a part of the task (\"Báo cáo\").",
            "type": [
              "string",
              "null"
            ]
          },
          "precision": {
            "description": "How exact the printed time is.",
            "enum": [
              "day",
              "week",
              "month",
              "quarter",
              "half",
              "year",
              "none"
            ]
          },
          "certainty": {
            "description": "How it was read: stated as it is, expected (dự kiến), inferred (year from the plan), inherited (from a heading), repaired (typing damage mended), fuzzy (cuối năm), conditional, unresolved.",
            "enum": [
              "stated",
              "expected",
              "inferred",
              "inherited",
              "repaired",
              "fuzzy",
              "conditional",
              "unresolved"
            ]
          },
          "edtf": {
            "description": "The time in ISO 8601-2 (EDTF).",
            "type": [
              "string",
              "null"
            ]
          },
          "anchor": {
            "description": "The event or paper that a relative time hangs on.",
            "type": [
              "string",
              "null"
            ]
          },
          "flags": {
            "description": "What was odd about it, such as range-reversed.",
            "type": "array",
            "items": {
              "description": "A flag.",
              "type": "string"
            }
          },
          "span": {
            "description": "Where its words stand.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "text",
          "kind",
          "start",
          "due",
          "inclusive",
          "recurrence",
          "milestone",
          "precision",
          "certainty",
          "edtf",
          "anchor",
          "flags",
          "span"
        ]
      },
      "task": {
        "description": "One task (nhiệm vụ): a table row, point or paragraph that orders work.",
        "type": "object",
        "properties": {
          "id": {
            "description": "The section's id and the row's ordinal, the point's path of labels, or the section's id with ¶n for the n-th paragraph.",
            "type": "string"
          },
          "key": {
            "description": "Stable across runs and machines: first 16 hex digits of SHA-256 over issuer LF symbol LF year LF id (NFC, null as empty).",
            "type": "string",
            "pattern": "^[0-9a-f]{16}$"
          },
          "origin": {
            "description": "What it was in the source.",
            "enum": [
              "tableRow",
              "point",
              "paragraph"
            ]
          },
          "section": {
            "description": "Id of its section.",
            "type": [
              "string",
              "null"
            ]
          },
          "table": {
            "description": "Id of its table.",
            "type": [
              "string",
              "null"
            ]
          },
          "parent": {
            "description": "Id of the task that it is a part of.",
            "type": [
              "string",
              "null"
            ]
          },
          "content": {
            "description": "What is to be done, in full, note markers out.",
            "type": "string"
          },
          "lead": {
            "description": "Bodies that lead (chủ trì); empty where none is named.",
            "type": "array",
            "items": {
              "description": "A body.",
              "$ref": "#/$defs/agency"
            }
          },
          "coordinating": {
            "description": "Bodies that take part (phối hợp).",
            "type": "array",
            "items": {
              "description": "A body.",
              "$ref": "#/$defs/agency"
            }
          },
          "deadlines": {
            "description": "All its times in order.",
            "type": "array",
            "items": {
              "description": "A time.",
              "$ref": "#/$defs/deadline"
            }
          },
          "start": {
            "description": "First start of all its deadlines.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "due": {
            "description": "Last due day of all its deadlines.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "deliverable": {
            "description": "What is handed in (sản phẩm).",
            "type": [
              "string",
              "null"
            ]
          },
          "note": {
            "description": "Note (ghi chú).",
            "type": [
              "string",
              "null"
            ]
          },
          "reportTo": {
            "description": "Bodies that get the report.",
            "type": "array",
            "items": {
              "description": "A body.",
              "$ref": "#/$defs/agency"
            }
          },
          "approver": {
            "description": "Who approves (cấp trình).",
            "type": [
              "string",
              "null"
            ]
          },
          "supervisor": {
            "description": "Who supervises (lãnh đạo phụ trách).",
            "type": [
              "string",
              "null"
            ]
          },
          "targets": {
            "description": "Indexes into the plan's targets.",
            "type": "array",
            "items": {
              "description": "An index, from 0.",
              "type": "integer",
              "minimum": 0
            }
          },
          "citations": {
            "description": "Indexes into the plan's citations.",
            "type": "array",
            "items": {
              "description": "An index, from 0.",
              "type": "integer",
              "minimum": 0
            }
          },
          "footnotes": {
            "description": "Markers of its footnotes.",
            "type": "array",
            "items": {
              "description": "A marker without brackets.",
              "type": "string"
            }
          },
          "span": {
            "description": "Where it stands.",
            "$ref": "#/$defs/span"
          },
          "repeats": {
            "description": "Id of the task that this one says again; null for the fuller one.",
            "type": [
              "string",
              "null"
            ]
          },
          "confidence": {
            "description": "How likely content, lead and deadlines are all right; below 0.8 whenever review is not empty.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "review": {
            "description": "What a person should look at: lead-inherited, lead-several, deadline-inferred, deadline-repaired, table-uncertain, ocr-doubtful; an open list.",
            "type": "array",
            "items": {
              "description": "A kebab-case word.",
              "type": "string",
              "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
            }
          }
        },
        "required": [
          "id",
          "key",
          "origin",
          "section",
          "table",
          "parent",
          "content",
          "lead",
          "coordinating",
          "deadlines",
          "start",
          "due",
          "deliverable",
          "note",
          "reportTo",
          "approver",
          "supervisor",
          "targets",
          "citations",
          "footnotes",
          "span",
          "repeats",
          "confidence",
          "review"
        ]
      },
      "body": {
        "description": "An issuing body.",
        "type": "object",
        "properties": {
          "name": {
            "description": "Its name in sentence case, abbreviations written out.",
            "type": "string"
          },
          "id": {
            "description": "The lexicon's id; null where it is not known.",
            "type": [
              "string",
              "null"
            ]
          },
          "kind": {
            "description": "What kind of body it is; null where it is not known.",
            "enum": [
              "department",
              "office",
              "peoples-committee",
              "party",
              "front",
              "media",
              "collective",
              "post",
              "team",
              "person",
              "other",
              null
            ]
          }
        },
        "required": [
          "name",
          "id",
          "kind"
        ]
      },
      "signature": {
        "description": "Who signed and for whom.",
        "type": "object",
        "properties": {
          "authority": {
            "description": "The body signed for: TM. ỦY BAN NHÂN DÂN.",
            "type": [
              "string",
              "null"
            ]
          },
          "capacity": {
            "description": "The signer's post: KT. CHỦ TỊCH PHÓ CHỦ TỊCH.",
            "type": [
              "string",
              "null"
            ]
          },
          "name": {
            "description": "The signer's name.",
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "authority",
          "capacity",
          "name"
        ]
      },
      "section": {
        "description": "A heading or point of the outline.",
        "type": "object",
        "properties": {
          "id": {
            "description": "The path of printed labels joined by /: II/2/2.1/a. A heading without a label is counted: ¶1.",
            "type": "string"
          },
          "label": {
            "description": "The printed label without its closing mark; empty for a heading that has none.",
            "type": "string"
          },
          "level": {
            "description": "Depth, counted from 1.",
            "type": "integer",
            "minimum": 1
          },
          "role": {
            "description": "What the section is about; children inherit it unless their own heading says otherwise.",
            "enum": [
              "purpose",
              "requirement",
              "objective",
              "scope",
              "tasks",
              "implementation",
              "budget",
              "reporting",
              "appendix",
              "other"
            ]
          },
          "heading": {
            "description": "The text of a heading; null for a point whose label opens a sentence.",
            "type": [
              "string",
              "null"
            ]
          },
          "text": {
            "description": "Running text with line wraps undone, paragraphs joined by a line feed.",
            "type": "string"
          },
          "children": {
            "description": "The sections below it.",
            "type": "array",
            "items": {
              "description": "A section.",
              "$ref": "#/$defs/section"
            }
          },
          "span": {
            "description": "Where it stands.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "id",
          "label",
          "level",
          "role",
          "heading",
          "text",
          "children",
          "span"
        ]
      },
      "table": {
        "description": "A table; one that runs over pages is one.",
        "type": "object",
        "properties": {
          "id": {
            "description": "t1, t2 … in reading order.",
            "type": "string"
          },
          "section": {
            "description": "Id of the section that it stands in.",
            "type": [
              "string",
              "null"
            ]
          },
          "columns": {
            "description": "Its columns.",
            "type": "array",
            "items": {
              "description": "A column.",
              "type": "object",
              "properties": {
                "header": {
                  "description": "The printed header; sub-columns read \"Cấp trình / Bộ trưởng\".",
                  "type": "string"
                },
                "role": {
                  "description": "What its cells hold.",
                  "enum": [
                    "ordinal",
                    "content",
                    "lead",
                    "coordinating",
                    "deadline",
                    "deliverable",
                    "note",
                    "budget",
                    "target",
                    "approver",
                    "supervisor",
                    "other"
                  ]
                }
              },
              "required": [
                "header",
                "role"
              ]
            }
          },
          "rows": {
            "description": "Its rows, header rows left out.",
            "type": "array",
            "items": {
              "description": "A row.",
              "type": "object",
              "properties": {
                "kind": {
                  "description": "data; group: labels the rows after it; total.",
                  "enum": [
                    "data",
                    "group",
                    "total"
                  ]
                },
                "cells": {
                  "description": "Its cells; one in a group row.",
                  "type": "array",
                  "items": {
                    "description": "A cell.",
                    "type": "object",
                    "properties": {
                      "text": {
                        "description": "Its text, paragraphs joined by a line feed.",
                        "type": "string"
                      },
                      "span": {
                        "description": "Where it stands.",
                        "$ref": "#/$defs/span"
                      }
                    },
                    "required": [
                      "text",
                      "span"
                    ]
                  }
                },
                "span": {
                  "description": "Where the row stands.",
                  "$ref": "#/$defs/span"
                }
              },
              "required": [
                "kind",
                "cells",
                "span"
              ]
            }
          },
          "span": {
            "description": "Where the table stands.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "id",
          "section",
          "columns",
          "rows",
          "span"
        ]
      },
      "footnote": {
        "description": "A footnote.",
        "type": "object",
        "properties": {
          "marker": {
            "description": "Its marker without brackets.",
            "type": "string"
          },
          "text": {
            "description": "Its text.",
            "type": "string"
          },
          "anchors": {
            "description": "Where running text carries the marker.",
            "type": "array",
            "items": {
              "description": "One place.",
              "type": "object",
              "properties": {
                "in": {
                  "description": "Id of the section or task whose text carries it.",
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "span": {
                  "description": "Where the marker stands.",
                  "$ref": "#/$defs/span"
                }
              },
              "required": [
                "in",
                "span"
              ]
            }
          },
          "span": {
            "description": "Where the note stands.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "marker",
          "text",
          "anchors",
          "span"
        ]
      },
      "citation": {
        "description": "One mention of another document, standard or law, or of another part of this one.",
        "type": "object",
        "properties": {
          "kind": {
            "description": "document: one with a symbol; internal: a part of this document; standard; law: one cited by name.",
            "enum": [
              "document",
              "internal",
              "standard",
              "law"
            ]
          },
          "type": {
            "description": "Its type (Quyết định, Kế hoạch …).",
            "type": [
              "string",
              "null"
            ]
          },
          "symbol": {
            "description": "Its number and symbol, repaired: no spaces or line breaks inside.",
            "type": [
              "string",
              "null"
            ]
          },
          "date": {
            "description": "Its date.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "issuer": {
            "description": "Who issued it, as printed.",
            "type": [
              "string",
              "null"
            ]
          },
          "text": {
            "description": "What stands in the source.",
            "type": "string"
          },
          "in": {
            "description": "Id of the section or task, or preamble, title, footnote n.",
            "type": [
              "string",
              "null"
            ]
          },
          "target": {
            "description": "Of an internal reference: the id of the section it names.",
            "type": [
              "string",
              "null"
            ]
          },
          "span": {
            "description": "Where it stands.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "kind",
          "type",
          "symbol",
          "date",
          "issuer",
          "text",
          "in",
          "target",
          "span"
        ]
      },
      "target": {
        "description": "A figure to be reached (chỉ tiêu).",
        "type": "object",
        "properties": {
          "text": {
            "description": "Its words.",
            "type": "string"
          },
          "subject": {
            "description": "What is counted.",
            "type": [
              "string",
              "null"
            ]
          },
          "comparison": {
            "description": "How the value is to be read.",
            "enum": [
              "=",
              ">",
              ">=",
              "<",
              "<=",
              "~"
            ]
          },
          "value": {
            "description": "The figure.",
            "type": "number"
          },
          "unit": {
            "description": "Its unit (%).",
            "type": [
              "string",
              "null"
            ]
          },
          "by": {
            "description": "Day by which it is to be reached.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "in": {
            "description": "Id of the section or task that states it.",
            "type": [
              "string",
              "null"
            ]
          },
          "span": {
            "description": "Where it stands.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "text",
          "subject",
          "comparison",
          "value",
          "unit",
          "by",
          "in",
          "span"
        ]
      },
      "diagnostic": {
        "description": "Something that a reader of the plan should know.",
        "type": "object",
        "properties": {
          "severity": {
            "description": "How much it matters.",
            "enum": [
              "error",
              "warning",
              "note"
            ]
          },
          "code": {
            "description": "A kebab-case code; an open list.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
          },
          "message": {
            "description": "What was found.",
            "type": "string"
          },
          "in": {
            "description": "Id of the section or task it speaks of.",
            "type": [
              "string",
              "null"
            ]
          },
          "span": {
            "description": "Where it is.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "severity",
          "code",
          "message",
          "in",
          "span"
        ]
      }
    }
  }

  """#

let taskSchemaText: StaticString = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:kehoach:schema:task:1",
    "title": "Task",
    "description": "One task (nhiệm vụ): a table row, point or paragraph that orders work.",
    "type": "object",
    "properties": {
      "id": {
        "description": "The section's id and the row's ordinal, the point's path of labels, or the section's id with ¶n for the n-th paragraph.",
        "type": "string"
      },
      "key": {
        "description": "Stable across runs and machines: first 16 hex digits of SHA-256 over issuer LF symbol LF year LF id (NFC, null as empty).",
        "type": "string",
        "pattern": "^[0-9a-f]{16}$"
      },
      "origin": {
        "description": "What it was in the source.",
        "enum": [
          "tableRow",
          "point",
          "paragraph"
        ]
      },
      "section": {
        "description": "Id of its section.",
        "type": [
          "string",
          "null"
        ]
      },
      "table": {
        "description": "Id of its table.",
        "type": [
          "string",
          "null"
        ]
      },
      "parent": {
        "description": "Id of the task that it is a part of.",
        "type": [
          "string",
          "null"
        ]
      },
      "content": {
        "description": "What is to be done, in full, note markers out.",
        "type": "string"
      },
      "lead": {
        "description": "Bodies that lead (chủ trì); empty where none is named.",
        "type": "array",
        "items": {
          "description": "A body.",
          "$ref": "#/$defs/agency"
        }
      },
      "coordinating": {
        "description": "Bodies that take part (phối hợp).",
        "type": "array",
        "items": {
          "description": "A body.",
          "$ref": "#/$defs/agency"
        }
      },
      "deadlines": {
        "description": "All its times in order.",
        "type": "array",
        "items": {
          "description": "A time.",
          "$ref": "#/$defs/deadline"
        }
      },
      "start": {
        "description": "First start of all its deadlines.",
        "type": [
          "string",
          "null"
        ],
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
      },
      "due": {
        "description": "Last due day of all its deadlines.",
        "type": [
          "string",
          "null"
        ],
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
      },
      "deliverable": {
        "description": "What is handed in (sản phẩm).",
        "type": [
          "string",
          "null"
        ]
      },
      "note": {
        "description": "Note (ghi chú).",
        "type": [
          "string",
          "null"
        ]
      },
      "reportTo": {
        "description": "Bodies that get the report.",
        "type": "array",
        "items": {
          "description": "A body.",
          "$ref": "#/$defs/agency"
        }
      },
      "approver": {
        "description": "Who approves (cấp trình).",
        "type": [
          "string",
          "null"
        ]
      },
      "supervisor": {
        "description": "Who supervises (lãnh đạo phụ trách).",
        "type": [
          "string",
          "null"
        ]
      },
      "targets": {
        "description": "Indexes into the plan's targets.",
        "type": "array",
        "items": {
          "description": "An index, from 0.",
          "type": "integer",
          "minimum": 0
        }
      },
      "citations": {
        "description": "Indexes into the plan's citations.",
        "type": "array",
        "items": {
          "description": "An index, from 0.",
          "type": "integer",
          "minimum": 0
        }
      },
      "footnotes": {
        "description": "Markers of its footnotes.",
        "type": "array",
        "items": {
          "description": "A marker without brackets.",
          "type": "string"
        }
      },
      "span": {
        "description": "Where it stands.",
        "$ref": "#/$defs/span"
      },
      "repeats": {
        "description": "Id of the task that this one says again; null for the fuller one.",
        "type": [
          "string",
          "null"
        ]
      },
      "confidence": {
        "description": "How likely content, lead and deadlines are all right; below 0.8 whenever review is not empty.",
        "type": "number",
        "minimum": 0,
        "maximum": 1
      },
      "review": {
        "description": "What a person should look at: lead-inherited, lead-several, deadline-inferred, deadline-repaired, table-uncertain, ocr-doubtful; an open list.",
        "type": "array",
        "items": {
          "description": "A kebab-case word.",
          "type": "string",
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
        }
      }
    },
    "required": [
      "id",
      "key",
      "origin",
      "section",
      "table",
      "parent",
      "content",
      "lead",
      "coordinating",
      "deadlines",
      "start",
      "due",
      "deliverable",
      "note",
      "reportTo",
      "approver",
      "supervisor",
      "targets",
      "citations",
      "footnotes",
      "span",
      "repeats",
      "confidence",
      "review"
    ],
    "$defs": {
      "span": {
        "description": "Where a thing stands in the source: UTF-8 bytes of the decoded text (`kehoach text FILE`), line and page.",
        "type": "object",
        "properties": {
          "start": {
            "description": "First byte, counted from 0.",
            "type": "integer",
            "minimum": 0
          },
          "end": {
            "description": "Byte after the last.",
            "type": "integer",
            "minimum": 0
          },
          "line": {
            "description": "Line of the decoded text, counted from 1.",
            "type": "integer",
            "minimum": 1
          },
          "page": {
            "description": "Page, counted from 1; null where the source has none.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          },
          "parts": {
            "description": "Only where the text is not contiguous: its pieces in order; joined by a space they are the text. Else null.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "description": "One contiguous piece.",
              "type": "object",
              "properties": {
                "start": {
                  "description": "First byte, counted from 0.",
                  "type": "integer",
                  "minimum": 0
                },
                "end": {
                  "description": "Byte after the last.",
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "start",
                "end"
              ]
            }
          }
        },
        "required": [
          "start",
          "end",
          "line",
          "page",
          "parts"
        ]
      },
      "agency": {
        "description": "A body (cơ quan, đơn vị) named with a task.",
        "type": "object",
        "properties": {
          "name": {
            "description": "Its name as printed.",
            "type": "string"
          },
          "id": {
            "description": "The lexicon's id, unique within the issuing province; null where the body is not known.",
            "type": [
              "string",
              "null"
            ]
          },
          "kind": {
            "description": "What kind of body it is.",
            "enum": [
              "department",
              "office",
              "peoples-committee",
              "party",
              "front",
              "media",
              "collective",
              "post",
              "team",
              "person",
              "other"
            ]
          },
          "from": {
            "description": "Where its name was read: a table column, a field line, the task's own text, the lead-in above it, the task above it, or a heading.",
            "enum": [
              "column",
              "field",
              "text",
              "lead-in",
              "parent",
              "heading"
            ]
          }
        },
        "required": [
          "name",
          "id",
          "kind",
          "from"
        ]
      },
      "deadline": {
        "description": "One time by or in which a task is to be done (thời hạn).",
        "type": "object",
        "properties": {
          "text": {
            "description": "The words of the time as printed.",
            "type": "string"
          },
          "kind": {
            "description": "on: on that day; by: no later than; during: some time within; from: starts, no end given; continuous: throughout; recurring: again and again; relative: depends on an event; unspecified: no time to work with.",
            "enum": [
              "on",
              "by",
              "during",
              "from",
              "continuous",
              "recurring",
              "relative",
              "unspecified"
            ]
          },
          "start": {
            "description": "First day.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "due": {
            "description": "Last day, as printed.",
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "inclusive": {
            "description": "Whether the due day itself is in time (false for \"trước\"); null where the question does not arise.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "recurrence": {
            "description": "RFC 5545 RRULE of a recurring deadline, without its name.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^FREQ="
          },
          "milestone": {
            "description": "What is to be done by then, where it is only a part of the task (\"Báo cáo\").",
            "type": [
              "string",
              "null"
            ]
          },
          "precision": {
            "description": "How exact the printed time is.",
            "enum": [
              "day",
              "week",
              "month",
              "quarter",
              "half",
              "year",
              "none"
            ]
          },
          "certainty": {
            "description": "How it was read: stated as it is, expected (dự kiến), inferred (year from the plan), inherited (from a heading), repaired (typing damage mended), fuzzy (cuối năm), conditional, unresolved.",
            "enum": [
              "stated",
              "expected",
              "inferred",
              "inherited",
              "repaired",
              "fuzzy",
              "conditional",
              "unresolved"
            ]
          },
          "edtf": {
            "description": "The time in ISO 8601-2 (EDTF).",
            "type": [
              "string",
              "null"
            ]
          },
          "anchor": {
            "description": "The event or paper that a relative time hangs on.",
            "type": [
              "string",
              "null"
            ]
          },
          "flags": {
            "description": "What was odd about it, such as range-reversed.",
            "type": "array",
            "items": {
              "description": "A flag.",
              "type": "string"
            }
          },
          "span": {
            "description": "Where its words stand.",
            "$ref": "#/$defs/span"
          }
        },
        "required": [
          "text",
          "kind",
          "start",
          "due",
          "inclusive",
          "recurrence",
          "milestone",
          "precision",
          "certainty",
          "edtf",
          "anchor",
          "flags",
          "span"
        ]
      }
    }
  }

  """#
