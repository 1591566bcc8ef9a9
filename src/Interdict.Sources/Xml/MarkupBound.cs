using Interdict.Sources.Streams;

namespace Interdict.Sources.Xml;

/// <summary>
/// Passes XML through and refuses a stretch without any markup that is longer than a field may be: an attribute or a tag without end would otherwise be
/// in memory before anybody could look at it.
/// </summary>
internal sealed class MarkupBound(Stream inner, string name, int most) : ReadOnlyStream
{
    private long _since;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var last = buffer[..read].LastIndexOf((byte)'<');
        _since = last < 0 ? _since + read : read - last;
        return _since > most
            ? throw new SourceException($"a text or tag is longer than {most:N0} bytes, which none of a list is; it was not read further", name)
            : read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
