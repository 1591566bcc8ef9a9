using System.Runtime.InteropServices;

namespace Interdict.Matching.Indexing;

/// <summary>Day numbers between which a date lies, both included.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DayRange(int First, int Last);
