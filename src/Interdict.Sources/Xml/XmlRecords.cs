using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace Interdict.Sources.Xml;

/// <summary>
/// Walks an XML file and delivers the elements of the asked names, each as a small tree; only one of them is in memory at a time. Document type declarations
/// are refused, nothing is fetched from anywhere, and depth, length of a text and size of a record are bounded.
/// </summary>
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The text reader owns the streams below it.")]
internal sealed class XmlRecords : IDisposable
{
    private const int Deepest = 64;
    private const int ReadBuffer = 64 << 10;
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly SourcePart _part;
    private readonly ImportReport _report;
    private readonly string _format, _root;
    private readonly string[] _records, _skipped;
    private readonly StreamReader _text;
    private readonly XmlReader _xml;
    private readonly StringBuilder _long = new();
    private readonly char[] _chunk = new char[4096];
    private readonly Stack<Node> _open = new();
    private readonly bool _mixed;
    private long _size;
    private string _container = "";

    /// <param name="part">The file.</param>
    /// <param name="report">Told of texts outside of records.</param>
    /// <param name="format">The format, for messages.</param>
    /// <param name="root">The root element's name.</param>
    /// <param name="records">The names of the elements to deliver.</param>
    /// <param name="mixed">Whether texts between elements are wanted in their places.</param>
    /// <param name="skipped">The names of elements that are passed over with all that is in them.</param>
    public XmlRecords(SourcePart part, ImportReport report, string format, string root, string[] records, bool mixed = false, string[]? skipped = null)
    {
        (_part, _report, _format, _root, _records, _mixed, _skipped) = (part, report, format, root, records, mixed, skipped ?? []);
        _text = new StreamReader(
            new MarkupBound(part.OpenUtf8(lineCapped: false), part.Name, part.Limits.FieldLength), new UTF8Encoding(false, true), detectEncodingFromByteOrderMarks: false, ReadBuffer);
        _xml = XmlReader.Create(_text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = !mixed,
            CheckCharacters = true,
            CloseInput = false,
        });
    }

    /// <summary>The root element's attributes; there once a record was asked for.</summary>
    public Node? Root { get; private set; }

    /// <summary>The next record, or <c>null</c> at the end.</summary>
    /// <exception cref="SourceException">It is not well-formed, of another root, has a document type declaration, or is too large.</exception>
    public Node? Next()
    {
        try
        {
            return Walk();
        }
        catch (XmlException problem)
        {
            throw new SourceException(Explain(problem), _part.Name, problem.LineNumber > 0 ? problem.LineNumber : Line > 0 ? Line : null, inner: problem);
        }
    }

    /// <summary>Reports what of a record no reader looked at.</summary>
    public void Done(Node record)
    {
        foreach (var path in record.Unread())
        {
            _report.Note($"not read: {path}");
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
        _text.Dispose();
    }

    private string Explain(XmlException problem) => problem.Message.Contains("DTD", StringComparison.Ordinal)
        ? $"it has a document type declaration (DTD), which files of {_format} do not and which is not read; use the publisher's own file"
        : $"it is not well-formed XML ({problem.Message.TrimEnd('.')}): the file may be cut short; download it again";

    private Node? Walk()
    {
        while (_xml.Read())
        {
            while (_xml.NodeType == XmlNodeType.Element && Array.IndexOf(_skipped, _xml.LocalName) >= 0)
            {
                _xml.Skip();
            }

            if (_xml.NodeType == XmlNodeType.Element)
            {
                if (_xml.Depth == 0)
                {
                    ReadRoot();
                }

                _container = _xml.LocalName;
                if (Array.IndexOf(_records, _container) >= 0)
                {
                    return ReadRecord();
                }

                if (_xml.Depth > Deepest)
                {
                    throw TooDeep();
                }
            }
            else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !_mixed)
            {
                _report.Note($"not read: text in <{_container}>");
            }
        }

        return null;
    }

    private void ReadRoot()
    {
        if (!string.Equals(_xml.LocalName, _root, StringComparison.Ordinal))
        {
            throw new SourceException($"its root element is <{Shown(_xml.LocalName)}>, not <{_root}>; is this a file of {_format}?", _part.Name, Line);
        }

        Root = Start();
        _size = 0;
    }

    private long Line => (_xml as IXmlLineInfo)?.LineNumber ?? 0;

    private static string Shown(string name) => name.Length > 60 ? name[..60] + "…" : name;

    private Node Start()
    {
        var node = new Node(_xml.LocalName, Line);
        Count(16);
        if (_xml.MoveToFirstAttribute())
        {
            do
            {
                if (_xml.Prefix != "xmlns" && _xml.LocalName != "xmlns" && _xml.NamespaceURI != Instance)
                {
                    Count(_xml.Value.Length + 16);
                    node.Add(_xml.LocalName, _xml.Value);
                }
            }
            while (_xml.MoveToNextAttribute());
            _xml.MoveToElement();
        }

        return node;
    }

    private Node ReadRecord()
    {
        _size = 0;
        _open.Clear();
        var record = Start();
        if (_xml.IsEmptyElement)
        {
            return record;
        }

        _open.Push(record);
        while (_open.Count > 0 && _xml.Read())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    var child = Start();
                    _open.Peek().Add(child);
                    if (!_xml.IsEmptyElement)
                    {
                        _open.Push(child);
                        if (_open.Count > Deepest)
                        {
                            throw TooDeep();
                        }
                    }

                    break;
                case XmlNodeType.EndElement:
                    _open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    ReadText(_open.Peek());
                    break;
                default:
                    break;
            }
        }

        return record;
    }

    // In pieces, so that a text without end is refused before it is in memory.
    private void ReadText(Node node)
    {
        var read = _xml.ReadValueChunk(_chunk, 0, _chunk.Length);
        Count(read);
        string text;
        if (read < _chunk.Length)
        {
            text = new string(_chunk, 0, read);
        }
        else
        {
            _long.Clear();
            for (; read > 0; read = _xml.ReadValueChunk(_chunk, 0, _chunk.Length))
            {
                _long.Append(_chunk, 0, read);
                Count(read);
            }

            text = _long.ToString();
        }

        if (_mixed)
        {
            var piece = new Node("", node.Line);
            piece.Write(text);
            node.Add(piece);
        }
        else
        {
            node.Write(text);
        }
    }

    private void Count(int size)
    {
        _size += size;
        if (_size > _part.Limits.FieldLength)
        {
            throw new SourceException($"an element holds more than {_part.Limits.FieldLength:N0} characters, which no entry of a list does", _part.Name, Line);
        }
    }

    private SourceException TooDeep() => new($"elements are nested more than {Deepest} deep, which no list does", _part.Name, Line);
}
