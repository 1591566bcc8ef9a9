using System.Text;
using System.Xml;

namespace Interdict.Sources.Ecfr;

/// <summary>The table rows inside the supplements, as the text of their cells: line breaks kept, other white space made single, superscripts in place.</summary>
internal sealed class EcfrRows : IDisposable
{
    private readonly SourcePart _part;
    private readonly Stream _stream;
    private readonly XmlReader _xml;
    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private readonly char[] _chunk = new char[4096];
    private int _supplementDepth;

    public EcfrRows(SourcePart part)
    {
        _part = part;
        _stream = part.OpenUtf8(lineCapped: false);
        _xml = XmlReader.Create(_stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = true,
            CloseInput = false,
        });
    }

    /// <summary>The supplement of the current row.</summary>
    public Supplement? Supplement { get; private set; }

    /// <summary>The cells of the current row.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>The line on which the current row begins.</summary>
    public long Line { get; private set; }

    /// <summary>Goes to the next row that has cells.</summary>
    /// <exception cref="SourceException">It is not well-formed, has a document type declaration, or a cell is too long.</exception>
    public bool Read()
    {
        try
        {
            return ReadRow();
        }
        catch (XmlException problem)
        {
            throw new SourceException(Explain(problem), _part.Name, problem.LineNumber > 0 ? problem.LineNumber : null, inner: problem);
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    private string Explain(XmlException problem) =>
        _xml.ReadState == ReadState.Error && problem.Message.Contains("DTD", StringComparison.Ordinal)
            ? "it has a document type declaration (DTD), which the eCFR's files do not and which is not read; use the eCFR's own file"
            : $"it is not well-formed XML ({problem.Message.TrimEnd('.')}): the file may be cut short; download it again";

    private bool ReadRow()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                if (Supplement is null || _xml.Depth <= _supplementDepth)
                {
                    Supplement = Ecfr.Supplement.Find(_xml.GetAttribute("N"));
                    _supplementDepth = _xml.Depth;
                }
                else if (_xml.LocalName == "TR" && !_xml.IsEmptyElement && ReadCells())
                {
                    return true;
                }
            }
        }

        return false;
    }

    // False for a row without data cells: a header.
    private bool ReadCells()
    {
        Line = (_xml as IXmlLineInfo)?.LineNumber ?? 0;
        _cells.Clear();
        var row = _xml.Depth;
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == row))
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "TD")
            {
                _cells.Add(_xml.IsEmptyElement ? "" : ReadCell());
            }
        }

        return _cells.Count > 0;
    }

    private string ReadCell()
    {
        _cell.Clear();
        var cell = _xml.Depth;
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == cell))
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element when _xml.LocalName is "br" or "BR":
                    TrimEnd();
                    _cell.Append('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    // In pieces, so that a text without end is refused before it is in memory.
                    for (var read = _xml.ReadValueChunk(_chunk, 0, _chunk.Length); read > 0; read = _xml.ReadValueChunk(_chunk, 0, _chunk.Length))
                    {
                        Append(_chunk.AsSpan(0, read));
                    }

                    break;
                default:
                    break;
            }
        }

        TrimEnd();
        return _cell.ToString();
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_cell.Length + text.Length > _part.Limits.FieldLength)
        {
            throw new SourceException($"a table cell is longer than {_part.Limits.FieldLength:N0} characters, which none of this list is", _part.Name, Line);
        }

        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\u00A0' or '\u2003' or '\u2009'))
            {
                _cell.Append(c);
            }
            else if (_cell.Length > 0 && _cell[^1] is not (' ' or '\n'))
            {
                _cell.Append(' ');
            }
        }
    }

    private void TrimEnd()
    {
        while (_cell.Length > 0 && _cell[^1] == ' ')
        {
            _cell.Length--;
        }
    }
}
