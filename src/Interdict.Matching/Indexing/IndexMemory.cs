using System.IO.MemoryMappedFiles;

namespace Interdict.Matching.Indexing;

/// <summary>The bytes of an index: a pinned array, or a file mapped read-only.</summary>
internal sealed unsafe class IndexMemory : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte[]? _array;
    private bool _disposed;

    public IndexMemory(byte[] pinned)
    {
        _array = pinned;
        Start = (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        Length = pinned.Length;
    }

    public IndexMemory(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        Length = stream.Length;
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* pointer = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
        Start = pointer + _view.PointerOffset;
    }

    /// <summary>Maps an index file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What the file is, for the message.</param>
    /// <exception cref="IndexFileException">It cannot be read.</exception>
    public static IndexMemory Map(string path, string what)
    {
        try
        {
            return new IndexMemory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new IndexFileException($"{path}: {what} cannot be read ({e.Message}); import the corpus again", e);
        }
    }

    public byte* Start { get; }

    public long Length { get; }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _view?.SafeMemoryMappedViewHandle.ReleasePointer();
        _view?.Dispose();
        _file?.Dispose();
        GC.KeepAlive(_array);
    }
}
